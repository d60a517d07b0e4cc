package cn.linkage.enterprise.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.enterprise.support.Race;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.TestPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CultivationIT extends EnterpriseServiceIT {

    @SuppressWarnings("NullAway.Init")
    private Cultivation library;

    @BeforeEach
    void theBureauHasAScheme() {
        library = new Cultivation(as(OFFICER), clock);
        library.publishScheme();
    }

    @Test
    void the_colour_follows_from_the_points_and_the_history_keeps_every_date() {
        Member member = newMember();
        UUID enterprise = member.enterpriseId();
        LocalDate today = library.today();
        library.assess(enterprise, today.minusDays(40), 20, 10);
        library.assess(enterprise, today, 60, 25);
        library.assess(enterprise, today.minusDays(20), 50, 0);

        Answer history = as(OFFICER).get(Cultivation.assessments(enterprise)).is(200);
        assertThat(history.items("totalPoints")).containsExactly("85", "50", "30");
        assertThat(history.body()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("colour").get("code").asString()))
                .containsExactly("GREEN", "YELLOW", "RED");
        assertThat(history.body().get("items").get(0).get("assessedBy").asString())
                .isEqualTo(OFFICER.id().toString());
        Answer firstPage = as(OFFICER)
                .get(Cultivation.assessments(enterprise) + "?limit=2")
                .is(200);
        assertThat(as(OFFICER)
                        .get(Cultivation.assessments(enterprise) + "?cursor=" + firstPage.text("nextCursor"))
                        .is(200)
                        .items("totalPoints"))
                .containsExactly("30");
        assertThat(as(member).get(Cultivation.colour(enterprise)).is(200).text("code"))
                .isEqualTo("GREEN");
    }

    @Test
    void the_library_shows_every_enterprise_as_it_stood_on_a_day() {
        Member member = newMember();
        String id = member.enterpriseId().toString();
        LocalDate today = library.today();
        library.assess(member.enterpriseId(), today.minusDays(10), 10, 0);
        library.assess(member.enterpriseId(), today, 60, 40);
        String all = Cultivation.LIBRARY + "?limit=200&county=330302&kind=HIGH_TECH_ENTERPRISE";
        assertThat(as(OFFICER).get(all + "&colour=GREEN").is(200).items("enterpriseId"))
                .contains(id);
        assertThat(as(OFFICER).get(all + "&colour=RED").is(200).items("enterpriseId"))
                .doesNotContain(id);
        assertThat(as(OFFICER)
                        .get(all + "&colour=RED&on=" + today.minusDays(1))
                        .is(200)
                        .items("enterpriseId"))
                .contains(id);
        assertThat(as(OFFICER).get(all + "&on=" + today.minusDays(11)).is(200).items("enterpriseId"))
                .doesNotContain(id);
        assertThat(as(OFFICER)
                        .get(Cultivation.LIBRARY + "?county=110101")
                        .is(422)
                        .wrongFields())
                .containsExactly("county");
    }

    @Test
    void an_assessment_is_made_by_the_scheme_in_force_on_its_day_and_corrected_by_the_same() {
        LocalDate day = library.latestInForceFrom();
        Map<String, Object> stricter = library.scheme(day.plusDays(1));
        stricter.put("bands", List.of(Cultivation.band("GREEN", 99), Cultivation.band("RED", 0)));
        Answer next = as(OFFICER).post(Cultivation.SCHEMES, stricter).is(201);
        int version = next.body().get("version").asInt();
        UUID enterprise = newMember().enterpriseId();

        Answer before = library.assess(enterprise, day, 60, 30);
        Answer after = library.assess(enterprise, day.plusDays(1), 60, 30);
        assertThat(before.body().get("schemeVersion").asInt()).isLessThan(version);
        assertThat(before.body().get("colour").get("code").asString()).isEqualTo("GREEN");
        assertThat(after.body().get("schemeVersion").asInt()).isEqualTo(version);
        assertThat(after.body().get("colour").get("code").asString()).isEqualTo("RED");

        Answer corrected = as(OFFICER)
                .put(
                        Cultivation.assessments(enterprise) + "/" + before.id(),
                        Map.of("points", Map.of("STAFF", 60, "PATENTS", 0), "note", "专利失效"),
                        before.etag())
                .is(200);
        assertThat(corrected.body().get("colour").get("code").asString()).isEqualTo("YELLOW");
        assertThat(corrected.body().get("schemeVersion"))
                .isEqualTo(before.body().get("schemeVersion"));
        as(OFFICER)
                .put(
                        Cultivation.assessments(enterprise) + "/" + before.id(),
                        Map.of("points", Map.of("STAFF", 0, "PATENTS", 0)),
                        before.etag())
                .is(412);
        assertThat(audited("correct-assessment", before.id(), "DONE")).isEqualTo(1);
        assertThat(audited("assess-enterprise", before.id(), "DONE")).isEqualTo(1);
        assertThat(as(OFFICER)
                        .get(Cultivation.SCHEMES + "/" + version)
                        .is(200)
                        .body()
                        .get("content")
                        .get("bands")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void bad_points_and_days_are_named_and_change_nothing() {
        UUID enterprise = newMember().enterpriseId();
        String path = Cultivation.assessments(enterprise);
        LocalDate today = library.today();
        Api bureau = as(OFFICER);
        assertThat(bureau.post(path, library.assessment(today, 61, 0)).is(422).wrongFields())
                .containsExactly("points.STAFF");
        assertThat(bureau.post(path, library.assessment(today.plusDays(1), 1, 0))
                        .is(422)
                        .wrongFields())
                .containsExactly("assessedOn");
        assertThat(bureau.post(path, Map.of("points", Map.of())).is(422).wrongFields())
                .containsExactly("assessedOn");
        assertThat(bureau.post(path, library.assessment(LocalDate.of(2001, 1, 1), 1, 0))
                        .is(409)
                        .text("code"))
                .isEqualTo("no-scheme-in-force");
        bureau.post(Cultivation.assessments(UUID.randomUUID()), library.assessment(today, 1, 0))
                .is(404);
        assertThat(bureau.get(path).is(200).items("id")).isEmpty();
        library.assess(enterprise, today, 1, 0);
        assertThat(bureau.post(path, library.assessment(today, 2, 0)).is(409).text("code"))
                .isEqualTo("already-assessed");
    }

    @Test
    void only_the_kinds_of_the_library_are_graded() {
        Map<String, Object> museum = application(CreditCodes.next());
        museum.put("kind", "SCIENCE_MUSEUM");
        UUID enterprise = admitted(TestPerson.somebody(), museum).enterpriseId();
        assertThat(as(OFFICER)
                        .post(Cultivation.assessments(enterprise), library.assessment(library.today(), 1, 0))
                        .is(409)
                        .text("code"))
                .isEqualTo("kind-not-graded");
    }

    @Test
    void a_scheme_whose_colours_leave_a_gap_or_that_goes_back_in_time_is_refused() {
        LocalDate day = library.latestInForceFrom();
        Map<String, Object> gap = library.scheme(day);
        gap.put("bands", List.of(Cultivation.band("GREEN", 1)));
        assertThat(as(OFFICER).post(Cultivation.SCHEMES, gap).is(422).wrongFields())
                .containsExactly("bands");
        assertThat(as(OFFICER)
                        .post(Cultivation.SCHEMES, library.scheme(day.minusDays(1)))
                        .is(422)
                        .wrongFields())
                .containsExactly("inForceFrom");
        Map<String, Object> worthless = library.scheme(day);
        worthless.put("criteria", List.of(Cultivation.criterion("STAFF", 0)));
        assertThat(as(OFFICER).post(Cultivation.SCHEMES, worthless).is(422).wrongFields())
                .containsExactly("criteria[0].maxPoints");
    }

    @Test
    void members_read_their_own_colour_and_log_and_nobody_else_reads_anything() {
        Member member = newMember();
        UUID enterprise = member.enterpriseId();
        as(member).get(Cultivation.colour(enterprise)).is(404);
        Answer assessed = library.assess(enterprise, library.today(), 60, 25);
        Answer coached = library.coach(enterprise, Map.of()).is(201);
        String coaching = Cultivation.coachings(enterprise) + "/" + coached.id();

        Answer colour = as(member).get(Cultivation.colour(enterprise)).is(200);
        assertThat(colour.body().propertyNames())
                .containsExactlyInAnyOrder("code", "nameZh", "nameEn", "rgb", "assessedOn");
        assertThat(as(member).get(Cultivation.coachings(enterprise)).is(200).items("agreed"))
                .containsExactly("六月底前补齐台账");
        as(member).get(coaching).is(200);
        as(member).get(Cultivation.assessments(enterprise)).is(403);
        as(member)
                .get(Cultivation.assessments(enterprise) + "/" + assessed.id())
                .is(403);
        as(member).post(Cultivation.coachings(enterprise), library.coaching()).is(403);
        as(member).put(coaching, library.coaching(), coached.etag()).is(403);
        as(member).get(Cultivation.LIBRARY).is(403);
        as(member).get(Cultivation.SCHEMES).is(403);

        for (Api other : List.of(
                as(newMember()),
                as(TestPerson.official(Offices.EDUCATION_BUREAU)),
                as(TestPerson.official(Offices.SCIENCE_BUREAU)),
                as(TestPerson.official(Offices.PLATFORM_ADMIN)))) {
            other.get(Cultivation.colour(enterprise)).is(403);
            other.get(Cultivation.coachings(enterprise)).is(403);
            other.get(coaching).is(403);
            other.get(Cultivation.LIBRARY).is(403);
        }
        nobody.get(Cultivation.colour(enterprise)).is(401);
    }

    @Test
    void the_coaching_log_is_kept_by_date_and_corrected() {
        UUID enterprise = newMember().enterpriseId();
        LocalDate today = library.today();
        library.coach(enterprise, Map.of("heldOn", today.minusDays(2).toString(), "topic", "先", "kind", "TRAINING"))
                .is(201);
        Answer second = library.coach(enterprise, Map.of("topic", "后")).is(201);
        String list = Cultivation.coachings(enterprise);
        assertThat(as(OFFICER).get(list).is(200).items("topic")).containsExactly("后", "先");
        Answer page = as(OFFICER).get(list + "?limit=1").is(200);
        assertThat(as(OFFICER)
                        .get(list + "?limit=1&cursor=" + page.text("nextCursor"))
                        .is(200)
                        .items("kind"))
                .containsExactly("TRAINING");

        Map<String, Object> better = library.coaching();
        better.put("topic", "高企复审");
        as(OFFICER).put(list + "/" + second.id(), better, "\"1\"").is(200);
        as(OFFICER).put(list + "/" + second.id(), better, "\"1\"").is(412);
        as(OFFICER)
                .put(Cultivation.coachings(newMember().enterpriseId()) + "/" + second.id(), better, "\"2\"")
                .is(404);
        assertThat(library.coach(enterprise, Map.of("heldOn", today.plusDays(1).toString()))
                        .is(422)
                        .wrongFields())
                .containsExactly("heldOn");
        assertThat(library.coach(enterprise, Map.of("topic", " ")).is(422).wrongFields())
                .containsExactly("topic");
        assertThat(audited("record-coaching", second.id(), "DONE")).isEqualTo(1);
        assertThat(audited("correct-coaching", second.id(), "DONE")).isEqualTo(1);
    }

    @Test
    void the_same_key_assesses_once_even_in_a_race() throws Exception {
        UUID enterprise = newMember().enterpriseId();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = library.assessment(library.today(), 10, 10);
        List<Answer> answers = Race.run(4, () -> as(OFFICER).post(Cultivation.assessments(enterprise), body, key));
        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
    }
}
