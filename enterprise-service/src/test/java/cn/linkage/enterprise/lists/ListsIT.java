package cn.linkage.enterprise.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.enterprise.support.CreditCodes;
import cn.linkage.enterprise.support.EnterpriseServiceIT;
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
class ListsIT extends EnterpriseServiceIT {

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(String template, Member member) {
        return template.replace("{enterpriseId}", member.enterpriseId().toString());
    }

    /** Who may read a list that is not public. */
    private TestPerson reader(String path, Member member) {
        if (path.startsWith("/api/dead-letters")) {
            return TestPerson.official(Offices.PLATFORM_ADMIN);
        }
        boolean bureau = path.endsWith("audit")
                || path.endsWith("applications")
                || path.startsWith("/api/enterprise-imports")
                || path.startsWith("/api/cultivation");
        return bureau ? OFFICER : member.person();
    }

    /** What has items only where a test of its own made some. */
    private static boolean startsEmpty(String path) {
        return path.startsWith("/api/dead-letters")
                || path.startsWith("/api/cultivation")
                || path.contains("imports")
                || path.contains("certificate");
    }

    @Test
    void every_list_is_answered_in_every_order_it_allows_and_as_a_file_of_as_many_rows() {
        Member member = newMember();
        newPublished(member, "光学显微镜");
        newDraft(member, "天文望远镜");
        admitted(TestPerson.somebody(), vicePresidentApplication(member.code()));
        List<Described.DescribedList> lists =
                Described.lists(nobody.get("/v3/api-docs").is(200).body());
        assertThat(lists).extracting(Described.DescribedList::path).hasSize(18);
        for (Described.DescribedList list : lists) {
            String path = path(list.path(), member);
            for (String sort : list.sorts()) {
                Answer page = as(reader(path, member)).get(path + "?limit=200&sort=" + sort);
                assertThat(page.status()).as(path + " by " + sort).isEqualTo(200);
                if (!startsEmpty(path)) {
                    assertThat(page.body().get("items")).as(path).isNotEmpty();
                }
                if (page.body().get("nextCursor").isNull() && !path.endsWith("audit")) {
                    Answer file = as(reader(path, member)).get(path + "?format=csv&sort=" + sort);
                    assertThat(file.lines())
                            .as(path)
                            .hasSize(page.body().get("items").size() + 1);
                }
            }
            Answer workbook =
                    as(reader(path, member)).get(path + "?format=xlsx").is(200);
            assertThat(workbook.response().getContentType()).contains("spreadsheetml");
            assertThat(as(reader(path, member))
                            .get(path + "?sort=nonsense")
                            .is(422)
                            .wrongFields())
                    .containsExactly("sort");
        }
    }

    @Test
    void a_file_is_refused_to_whom_the_list_is() {
        Member member = newMember();
        Member stranger = newMember();
        String offers = "/api/enterprises/" + member.enterpriseId() + "/offers?format=csv";
        String members = "/api/enterprises/" + member.enterpriseId() + "/memberships?format=xlsx";
        nobody.get(offers).is(401);
        as(stranger).get(offers).is(403);
        as(OFFICER).get(offers).is(403);
        as(stranger).get(members).is(403);
        as(member).get("/api/enterprise-audit?format=csv").is(403);
        assertThat(as(stranger).get(APPLICATIONS + "?format=csv").is(200).lines())
                .hasSize(2);
    }

    @Test
    void a_draft_is_in_no_public_file() {
        Member member = newMember();
        String word = "光" + UUID.randomUUID().toString().substring(0, 8);
        newDraft(member, word);
        assertThat(nobody.get("/api/offers?format=csv&q=" + encoded(word))
                        .is(200)
                        .lines())
                .hasSize(1);
        assertThat(as(member)
                        .get("/api/enterprises/" + member.enterpriseId() + "/offers?format=csv&q=" + encoded(word))
                        .lines())
                .hasSize(2);
    }

    @Test
    void a_contact_is_masked_in_a_file_as_in_the_list() {
        newMember();
        Answer file = as(OFFICER).get(APPLICATIONS + "?format=csv").is(200);
        String text = String.join("\n", file.lines());
        assertThat(text).contains("139******45").doesNotContain("13957712345").doesNotContain("陈立新");
    }

    @Test
    void a_file_without_a_login_is_in_the_audit_as_anonymous() {
        String word = UUID.randomUUID().toString().substring(0, 8);
        nobody.get("/api/enterprises?format=csv&q=" + word).is(200);
        assertThat(jdbc.sql("""
                                select person_name from audit
                                where action = 'export-enterprises' and details ->> 'q' = :word""").param("word", word).query(String.class).list()).containsExactly("anonymous");
    }

    @Test
    void an_offer_is_found_by_words_of_its_title_and_of_its_enterprises_present_name() {
        Member member = newMember();
        String title = "望远镜" + UUID.randomUUID().toString().substring(0, 8);
        UUID offer = newPublished(member, title).id();
        assertThat(offersFound(title + " 瓯江")).containsExactly(offer.toString());
        assertThat(offersFound(title + " 雁荡")).isEmpty();

        as(member)
                .put(
                        "/api/enterprises/" + member.enterpriseId(),
                        Map.of("name", "雁荡光学", "kind", "KEY_LABORATORY", "countyCode", "330382"),
                        "\"1\"")
                .is(200);

        assertThat(offersFound(title + " 雁荡")).containsExactly(offer.toString());
        assertThat(offersFound(title + " 瓯江")).isEmpty();
    }

    private List<String> offersFound(String words) {
        return nobody.get("/api/offers?q=" + encoded(words)).is(200).items("id");
    }

    @Test
    void racing_copies_of_a_creation_make_one_thing_and_get_one_answer() {
        Member member = newMember();
        String offers = "/api/enterprises/" + member.enterpriseId() + "/offers";
        Map<String, Object> offer = microscopes("同一份", 3);
        TestPerson applicant = TestPerson.somebody();
        Map<String, Object> application = application(CreditCodes.next());
        String key = UUID.randomUUID().toString();

        List<Answer> made = Racing.copies(2, () -> as(member).post(offers, offer, key));
        List<Answer> filed = Racing.copies(2, () -> as(applicant).post(APPLICATIONS, application, key));

        assertThat(made.getFirst().is(201).body())
                .isEqualTo(made.getLast().is(201).body());
        assertThat(as(member).get(offers).items("id"))
                .containsExactly(made.getFirst().text("id"));
        assertThat(filed.getFirst().is(201).body())
                .isEqualTo(filed.getLast().is(201).body());
        assertThat(as(applicant).get(APPLICATIONS).items("id"))
                .containsExactly(filed.getFirst().text("id"));
    }

    @Test
    void of_two_racing_edits_of_one_version_one_is_made_and_one_is_refused() {
        Member member = newMember();
        UUID offer = newDraft(member, "初稿").id();
        String enterprise = "/api/enterprises/" + member.enterpriseId();
        Map<String, Object> correction = Map.of("name", "更名", "kind", "OTHER", "countyCode", "330302");
        Map<String, Object> contact = Map.of("contactName", "林新", "contactTelephone", "0577-88960000");
        Map<String, Map<String, Object>> edits = Map.of(
                "/api/offers/" + offer, microscopes("改稿", 4), enterprise, correction, enterprise + "/contact", contact);

        edits.forEach((path, body) -> {
            String etag = as(member).get(path).is(200).etag();
            assertThat(Racing.copies(2, () -> as(member).put(path, body, etag)))
                    .as(path)
                    .extracting(Answer::status)
                    .containsExactlyInAnyOrder(200, 412);
            as(member).call(HttpMethod.PUT, path, body, Map.of()).is(428);
        });
    }
}
