package cn.linkage.school.school;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.school.SchoolChanged;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchoolIT extends SchoolServiceIT {

    private static final Map<String, Object> BETTER =
            Map.of("name", "文成县育才中学", "locality", "TOWN", "countyCode", "330328");

    private static String path(Member member) {
        return "/api/schools/" + member.schoolId();
    }

    private static Map<String, Object> tags(Object... tags) {
        return Map.of("designations", List.of(tags));
    }

    @Test
    void a_member_corrects_the_facts_and_others_hear_of_it() {
        Member member = newMember();
        Answer seen = nobody.get(path(member)).is(200);
        Answer corrected =
                as(member.person()).put(path(member), BETTER, seen.etag()).is(200);
        assertThat(corrected.text("name")).isEqualTo("文成县育才中学");
        assertThat(corrected.text("schoolCode")).isEqualTo(member.code());
        assertThat(kafka.awaitEvents(member.schoolId(), 2).getLast())
                .isInstanceOfSatisfying(SchoolChanged.class, event -> {
                    assertThat(event.name()).isEqualTo("文成县育才中学");
                    assertThat(event.version()).isEqualTo(2);
                });
        assertThat(audited("correct-school", member.schoolId(), "DONE")).isEqualTo(1);
    }

    @Test
    void nobody_else_corrects_a_school() {
        Member member = newMember();
        as(newMember().person()).put(path(member), BETTER, "\"1\"").is(403);
        as(OFFICER).put(path(member), BETTER, "\"1\"").is(403);
        nobody.put(path(member), BETTER, "\"1\"").is(401);
    }

    @Test
    void a_stale_correction_is_refused() {
        Member member = newMember();
        as(member.person()).put(path(member), BETTER, "\"1\"").is(200);
        as(member.person()).put(path(member), BETTER, "\"1\"").is(412);
    }

    @Test
    void the_education_bureau_sets_dated_designations_and_others_hear_of_it() {
        Member member = newMember();
        Answer designated = as(OFFICER)
                .put(
                        path(member) + "/designations",
                        tags(
                                Map.of("kind", "FUTURE_RURAL", "from", "2024-09-01"),
                                Map.of("kind", "UNDER_RESOURCED", "from", "2020-01-01", "until", "2023-12-31")),
                        "\"1\"")
                .is(200);
        assertThat(designated.body().get("designations")).hasSize(2);
        assertThat(kafka.awaitEvents(member.schoolId(), 2).getLast())
                .isInstanceOfSatisfying(
                        SchoolChanged.class,
                        event -> assertThat(event.designations())
                                .extracting(tag -> tag.kind())
                                .containsExactly(DesignationKind.UNDER_RESOURCED, DesignationKind.FUTURE_RURAL));
        assertThat(audited("designate-school", member.schoolId(), "DONE")).isEqualTo(1);

        String only = member.code();
        assertThat(nobody.get("/api/schools?designation=FUTURE_RURAL&q=" + only).items("schoolCode"))
                .containsExactly(only);
        assertThat(nobody.get("/api/schools?designation=UNDER_RESOURCED&q=" + only)
                        .items("schoolCode"))
                .isEmpty();
    }

    @Test
    void designations_that_overlap_are_refused_and_members_set_none() {
        Member member = newMember();
        Map<String, Object> overlapping = tags(
                Map.of("kind", "FEATURED", "from", "2024-01-01"), Map.of("kind", "FEATURED", "from", "2025-01-01"));
        assertThat(as(OFFICER)
                        .put(path(member) + "/designations", overlapping, "\"1\"")
                        .is(422)
                        .wrongFields())
                .containsExactly("designations");
        as(member.person()).put(path(member) + "/designations", tags(), "\"1\"").is(403);
        as(TestPerson.official(Offices.ECONOMIC_BUREAU))
                .put(path(member) + "/designations", tags(), "\"1\"")
                .is(403);
        as(OFFICER)
                .put("/api/schools/" + UUID.randomUUID() + "/designations", tags(), "\"1\"")
                .is(404);
    }

    @Test
    void anyone_lists_schools_page_by_page_in_the_order_of_their_entry() {
        String first = newMember().code();
        String second = newMember().code();
        Answer page = nobody.get("/api/schools?limit=1&county=330328&stage=LOWER_SECONDARY&q=3133")
                .is(200);
        assertThat(page.items("id")).hasSize(1);
        assertThat(page.body().get("nextCursor").isNull()).isFalse();
        List<String> all = nobody.get("/api/schools?limit=200&q=3133").items("schoolCode");
        assertThat(all).containsSubsequence(first, second);
        assertThat(nobody.get("/api/schools?county=330302&q=" + first).items("schoolCode"))
                .isEmpty();
        nobody.get("/api/schools/" + UUID.randomUUID()).is(404);
    }
}
