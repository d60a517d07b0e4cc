package cn.linkage.school.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Described;
import cn.linkage.testing.service.Racing;
import cn.linkage.testing.service.TestPerson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What holds for every list of this service, its files, and things that are made or edited at the same time. */
class ListsIT extends SchoolServiceIT {

    private static final String APPLICATIONS = "/api/school-applications";

    private static String needs(Member member) {
        return "/api/schools/" + member.schoolId() + "/needs";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private TestPerson reader(String path, Member member) {
        if (path.startsWith("/api/dead-letters")) {
            return TestPerson.official(Offices.PLATFORM_ADMIN);
        }
        boolean bureau =
                path.endsWith("audit") || path.endsWith("applications") || path.startsWith("/api/school-imports");
        return bureau ? OFFICER : member.person();
    }

    @Test
    void every_list_is_answered_in_every_order_it_allows_and_as_a_file() {
        Member member = newMember();
        newPublished(member, "科学教室");
        newDraft(member, "种植园");
        List<Described.DescribedList> lists =
                Described.lists(nobody.get("/v3/api-docs").is(200).body());
        assertThat(lists).extracting(Described.DescribedList::path).hasSize(12);
        for (Described.DescribedList list : lists) {
            String path = list.path().replace("{schoolId}", member.schoolId().toString());
            for (String sort : list.sorts()) {
                Answer page = as(reader(path, member)).get(path + "?limit=200&sort=" + sort);
                assertThat(page.status()).as(path + " by " + sort).isEqualTo(200);
                if (page.body().get("nextCursor").isNull() && !path.endsWith("audit")) {
                    Answer file = as(reader(path, member)).get(path + "?format=csv&sort=" + sort);
                    assertThat(file.lines())
                            .as(path)
                            .hasSize(page.body().get("items").size() + 1);
                }
            }
            as(reader(path, member)).get(path + "?format=xlsx").is(200);
            assertThat(as(reader(path, member))
                            .get(path + "?sort=nonsense")
                            .is(422)
                            .wrongFields())
                    .containsExactly("sort");
        }
    }

    @Test
    void a_file_is_refused_to_whom_the_list_is_and_contacts_are_masked_in_it() {
        Member member = newMember();
        Member stranger = newMember();
        nobody.get(needs(member) + "?format=csv").is(401);
        as(stranger.person()).get(needs(member) + "?format=csv").is(403);
        as(OFFICER).get(needs(member) + "?format=xlsx").is(403);
        as(member.person()).get("/api/school-audit?format=csv").is(403);
        assertThat(as(stranger.person()).get(APPLICATIONS + "?format=csv").lines())
                .hasSize(2);

        Map<String, Object> filed = application(newCode());
        String telephone = String.valueOf(filed.get("contactTelephone"));
        as(TestPerson.somebody()).post(APPLICATIONS, filed).is(201);
        String text =
                String.join("\n", as(OFFICER).get(APPLICATIONS + "?format=csv").lines());
        assertThat(text)
                .doesNotContain(telephone)
                .doesNotContain(String.valueOf(filed.get("contactName")))
                .contains(telephone.substring(0, 3) + "***");
    }

    @Test
    void a_need_is_found_by_words_of_its_title_and_its_school() {
        Member member = newMember();
        String title = "气象站" + UUID.randomUUID().toString().substring(0, 8);
        UUID need = newPublished(member, title).id();
        String school = nobody.get("/api/schools/" + member.schoolId()).text("name");
        assertThat(found(title)).containsExactly(need.toString());
        assertThat(found(title + " " + school.substring(0, 2))).containsExactly(need.toString());
        assertThat(found(title + " 雁荡")).isEmpty();
    }

    private List<String> found(String words) {
        return nobody.get("/api/needs?q=" + encoded(words)).is(200).items("id");
    }

    @Test
    void racing_copies_of_a_creation_make_one_thing_and_get_one_answer() {
        Member member = newMember();
        TestPerson applicant = TestPerson.somebody();
        Map<String, Object> application = application(newCode());
        String key = UUID.randomUUID().toString();

        List<Answer> made = Racing.copies(2, () -> as(member.person()).post(needs(member), need("同一份", 3), key));
        List<Answer> filed = Racing.copies(2, () -> as(applicant).post(APPLICATIONS, application, key));

        assertThat(made.getFirst().is(201).body())
                .isEqualTo(made.getLast().is(201).body());
        assertThat(as(member.person()).get(needs(member)).items("id"))
                .containsExactly(made.getFirst().text("id"));
        assertThat(filed.getFirst().is(201).body())
                .isEqualTo(filed.getLast().is(201).body());
        assertThat(as(applicant).get(APPLICATIONS).items("id"))
                .containsExactly(filed.getFirst().text("id"));
    }

    @Test
    void of_two_racing_edits_of_one_version_one_is_made_and_one_is_refused() {
        Member member = newMember();
        String need = "/api/needs/" + newDraft(member, "初稿").id();
        String etag = as(member.person()).get(need).etag();

        assertThat(Racing.copies(2, () -> as(member.person()).put(need, need("改稿", 4), etag)))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 412);
        as(member.person()).call(HttpMethod.PUT, need, need("改稿", 4), Map.of()).is(428);
    }

    @Test
    void a_decision_on_another_version_than_the_present_one_is_refused_and_changes_nothing() {
        TestPerson applicant = TestPerson.somebody();
        Answer filed = as(applicant).post(APPLICATIONS, application(newCode())).is(201);
        String path = APPLICATIONS + "/" + filed.id();
        Map<String, String> stale = Map.of("If-Match", "\"7\"");
        as(OFFICER).call(HttpMethod.POST, path + "/approve", null, stale).is(412);
        as(OFFICER)
                .call(HttpMethod.POST, path + "/reject", Map.of("reason", "资料不全"), stale)
                .is(412);
        as(applicant).call(HttpMethod.POST, path + "/withdraw", null, stale).is(412);
        as(OFFICER)
                .call(HttpMethod.POST, path + "/approve", null, Map.of("If-Match", filed.etag()))
                .is(200);
    }
}
