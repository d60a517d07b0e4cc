package cn.linkage.enterprise.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.enterprise.support.EnterpriseServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.DeathAmidImport;
import cn.linkage.testing.service.ImportCalls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Offers from an enterprise's files, over HTTP into the database. */
@SuppressWarnings("NullAway.Init") // Set before each test.
class OfferImportIT extends EnterpriseServiceIT {

    private static final String HEADER = "标题,物品类别,新旧程度,数量,覆盖范围,开始日期,截止日期,保修月数\n";

    private MockMvc mvc;
    private Member member;
    private ImportCalls calls;

    @BeforeEach
    void enrol(@Autowired MockMvc mvc) {
        this.mvc = mvc;
        member = newMember();
        calls = of(member);
    }

    private ImportCalls of(Member who) {
        return new ImportCalls(mvc, who.person(), "/api/enterprises/" + member.enterpriseId() + "/offer-imports");
    }

    private static String row(String title) {
        return title + ",显微镜,全新,30,全市," + today() + "," + today().plusDays(60) + ",12\n";
    }

    private long offers(String state) {
        return jdbc.sql("select count(*) from offer where enterprise_id = :enterprise and state = :state")
                .param("enterprise", member.enterpriseId())
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static void counted(JsonNode job, long accepted, long alreadyThere, long refused) {
        assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
        assertThat(job.get("accepted").asLong()).isEqualTo(accepted);
        assertThat(job.get("alreadyThere").asLong()).isEqualTo(alreadyThere);
        assertThat(job.get("refused").asLong()).isEqualTo(refused);
        assertThat(job.get("rowsRead")).isEqualTo(job.get("rowsTotal"));
    }

    @Test
    void good_rows_go_in_and_bad_ones_come_back_with_column_and_reason() {
        String text = "某企业供给清单\n" + HEADER + row("显微镜甲") + row("显微镜乙").replace("30,全市", "许多,全市")
                + row("示例：不是数据") + row("显微镜丙").replace(",12\n", ",999\n")
                + row("显微镜丁").replace("30,全市", "３０台,市内");
        JsonNode job = calls.ended(calls.send(text.getBytes(java.nio.charset.Charset.forName("GBK")), ""));

        counted(job, 2, 0, 2);
        assertThat(job.get("examples").asLong()).isEqualTo(1);
        assertThat(offers("DRAFT")).isEqualTo(2);
        JsonNode refused = calls.remarks(job, "REFUSED");
        assertThat(refused.get(0).get("line").asLong()).isEqualTo(4);
        assertThat(refused.get(0).get("column").asString()).isEqualTo("数量");
        assertThat(refused.get(1).get("column").asString()).isEqualTo("保修月数");
        assertThat(calls.remarks(job, "REPAIRED").size()).isEqualTo(2);
        String bad = calls.text("/" + job.get("id").asString() + "/bad-rows");
        assertThat(bad)
                .contains("标题,物品类别")
                .contains("行号,问题列,原因")
                .contains("显微镜乙,显微镜,全新,许多")
                .contains("显微镜丙")
                .doesNotContain("显微镜甲");
        JsonNode again = calls.ended(calls.send(bad.replace("许多", "7").replace(",999,", ",99,")));
        counted(again, 2, 0, 0);
        assertThat(again.get("layout").get("ignoredColumns").size()).isZero();
    }

    @Test
    void the_same_file_twice_doubles_nothing_and_what_was_deleted_may_come_again() {
        String text = HEADER + row("望远镜").replace("显微镜", "天文望远镜") + row("显微镜");
        JsonNode first = calls.ended(calls.send(text));
        counted(first, 2, 0, 0);
        JsonNode second = calls.ended(calls.send(text));
        counted(second, 0, 2, 0);
        assertThat(second.get("sameFileAs")).isEqualTo(first.get("id"));
        assertThat(calls.remarks(second, "ALREADY_THERE").size()).isEqualTo(2);

        jdbc.sql("delete from offer where enterprise_id = :enterprise and title = '显微镜'")
                .param("enterprise", member.enterpriseId())
                .update();
        counted(calls.ended(calls.send(text)), 1, 1, 0);
    }

    @Test
    void whoever_asks_for_it_has_the_offers_published_with_their_events() {
        String title = "发布" + UUID.randomUUID();
        JsonNode job = calls.ended(calls.send((HEADER + row(title)).getBytes(StandardCharsets.UTF_8), "?publish=true"));

        counted(job, 1, 0, 0);
        assertThat(offers("PUBLISHED")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from outbox where payload like :title")
                        .param("title", "%" + title + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select person_id from audit where action = 'publish-offer' order by id desc limit 1")
                        .query(UUID.class)
                        .single())
                .isEqualTo(member.person().id());
    }

    @Test
    void an_import_whose_instance_died_goes_on_after_its_last_batch() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 1_000; i++) {
            text.append(row("续传" + i));
        }
        try (DeathAmidImport death = DeathAmidImport.after(DATABASE, member.enterpriseId(), 400)) {
            counted(calls.ended(calls.send(text.toString())), 1_000, 0, 0);
            assertThat(death.count()).isEqualTo(1);
        }
        assertThat(offers("DRAFT")).isEqualTo(1_000);
    }

    @Test
    void a_cancelled_import_stops_and_keeps_what_is_in() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            text.append(row("取消" + i));
        }
        Answer started = calls.send(text.toString()).is(201);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        calls.get("/" + started.id()).body().get("accepted").asLong() > 0);
        calls.post("/" + started.id() + "/cancel").is(200);
        JsonNode job = calls.ended(started);

        assertThat(job.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(offers("DRAFT")).isEqualTo(job.get("accepted").asLong()).isLessThan(3_000);
        calls.post("/" + started.id() + "/cancel").is(409);
    }

    @Test
    void a_member_imports_for_their_own_enterprise_only_and_nobody_else_sees_it() {
        JsonNode job = calls.ended(calls.send(HEADER + row("自己的")));
        Member stranger = newMember();
        ImportCalls theirs = of(stranger);
        theirs.send(HEADER + row("别人的")).is(403);
        theirs.get("/" + job.get("id").asString()).is(403);
        new ImportCalls(mvc, stranger.person(), "/api/enterprises/" + stranger.enterpriseId() + "/offer-imports")
                .get("/" + job.get("id").asString())
                .is(404);
        new ImportCalls(mvc, OFFICER, "/api/enterprises/" + member.enterpriseId() + "/offer-imports")
                .get("")
                .is(403);
    }

    @Test
    void one_file_brings_the_offers_of_all_ones_enterprises_and_of_no_other() {
        String own = member.code();
        Member stranger = newMember();
        ImportCalls theirs = new ImportCalls(mvc, stranger.person(), "/api/my/offer-imports");
        ImportCalls mine = new ImportCalls(mvc, member.person(), "/api/my/offer-imports");
        String header = "信用代码," + HEADER;
        counted(theirs.ended(theirs.send(header + own + "," + row("别人的"))), 0, 0, 1);
        assertThat(offers("DRAFT")).isZero();

        String text = header + own.toLowerCase(java.util.Locale.ROOT) + "," + row("自己的") + "91350100M000100Y43,"
                + row("不认识的") + own.substring(1) + "," + row("少一位的").replace("30,", "许多,");
        JsonNode job = mine.ended(mine.send(text.getBytes(StandardCharsets.UTF_8), "?publish=true"));

        counted(job, 1, 0, 2);
        assertThat(offers("PUBLISHED")).isEqualTo(1);
        JsonNode refused = mine.remarks(job, "REFUSED");
        assertThat(refused.get(0).get("column").asString()).isEqualTo("统一社会信用代码");
        assertThat(refused.get(0).get("reason").asString()).contains("91350100M000100Y43");
        theirs.get("/" + job.get("id").asString()).is(404);
        counted(calls.ended(calls.send(HEADER + row("自己的"))), 0, 1, 0);
    }

    @Test
    void a_membership_that_ended_takes_no_rows_any_more() {
        String own = member.code();
        ImportCalls mine = new ImportCalls(mvc, member.person(), "/api/my/offer-imports");
        counted(mine.ended(mine.send("信用代码," + HEADER + own + "," + row("先前的"))), 1, 0, 0);
        jdbc.sql("update membership set revoked_at = now(), version = version + 1 where person_id = :person")
                .param("person", member.person().id())
                .update();
        mine.send("信用代码," + HEADER + own + "," + row("后来的")).is(403);
        assertThat(offers("DRAFT")).isEqualTo(1);
    }

    @Test
    void a_file_without_a_header_is_refused_at_once() {
        assertThat(calls.send("甲,乙\n1,2\n").is(422).wrongFields()).containsExactly("file");
    }

    @Test
    void rows_go_in_by_hundreds_a_second() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            text.append(row("速度" + i));
        }
        for (String query : new String[] {"", "?publish=true"}) {
            String file = text.toString().replace("速度", "速度" + query.length() + "-");
            Instant start = Instant.now();
            JsonNode job = calls.ended(calls.send(file.getBytes(StandardCharsets.UTF_8), query));
            Duration took = Duration.between(start, Instant.now());
            counted(job, 5_000, 0, 0);
            System.out.printf(
                    "Imported 5,000 offers%s in %d ms: %d rows/s%n",
                    query.isEmpty() ? " as drafts" : " and published",
                    took.toMillis(),
                    5_000_000 / Math.max(1, took.toMillis()));
            assertThat(took).isLessThan(Duration.ofSeconds(100));
        }
    }
}
