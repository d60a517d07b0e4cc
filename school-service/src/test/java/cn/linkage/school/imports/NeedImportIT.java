package cn.linkage.school.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.DeathAmidImport;
import cn.linkage.testing.service.ImportCalls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Needs from a school's files, over HTTP into the database. */
@SuppressWarnings("NullAway.Init") // Set before each test.
class NeedImportIT extends SchoolServiceIT {

    private static final String HEADER = "标题,物品类别,数量,首日,末日\n";

    private MockMvc mvc;
    private Member member;
    private ImportCalls calls;

    @BeforeEach
    void enrol(@Autowired MockMvc mvc) {
        this.mvc = mvc;
        member = newMember();
        calls = new ImportCalls(mvc, member.person(), "/api/schools/" + member.schoolId() + "/need-imports");
    }

    private static String row(String title, String category) {
        return title + "," + category + ",30," + today() + "," + today().plusDays(60) + "\n";
    }

    private static String rows(int count) {
        return HEADER
                + IntStream.range(0, count)
                        .mapToObj(i -> row("第" + i + "项", "显微镜"))
                        .collect(Collectors.joining());
    }

    private long needs() {
        return jdbc.sql("select count(*) from need where school_id = :school")
                .param("school", member.schoolId())
                .query(Long.class)
                .single();
    }

    @Test
    void needs_of_every_kind_come_from_one_file_and_the_same_file_doubles_nothing() {
        String file = calls.text("/template?format=CSV")
                .replace("示例：", "")
                .replace("2026-09-01", today().toString())
                .replace("2026-12-31", today().plusDays(60).toString())
                .replace("2026-10-15", today().plusDays(10).toString())
                .replace("2026-10-22", today().plusDays(17).toString());
        JsonNode job = calls.ended(calls.send(file.getBytes(StandardCharsets.UTF_8), "?publish=true"));
        assertThat(job.get("accepted").asLong())
                .as("%s", calls.remarks(job, "REFUSED"))
                .isEqualTo(GiftKind.values().length);

        Map<String, JsonNode> byKind = as(member.person())
                .get("/api/schools/" + member.schoolId() + "/needs?limit=50")
                .is(200)
                .body()
                .get("items")
                .valueStream()
                .collect(
                        Collectors.toMap(need -> need.get("details").get("kind").asString(), Function.identity()));
        for (GiftKind kind : GiftKind.values()) {
            JsonNode need = Objects.requireNonNull(byKind.get(kind.name()), kind.name());
            JsonNode details = need.get("details");
            switch (kind) {
                case STUDY_TOUR -> assertThat(details.get("dates").size()).isEqualTo(2);
                case VENUE_AID -> assertThat(details.get("billOfItems").size()).isEqualTo(2);
                case NAMING -> assertThat(details.get("thing").asString()).isEqualTo("三楼科学教室");
                default ->
                    assertThat(details)
                            .isEqualTo(JsonMapper.shared().readTree(ContractFiles.detailsSample(Side.SCHOOL, kind)));
            }
            assertThat(need.get("state").asString()).isEqualTo("PUBLISHED");
        }

        JsonNode again = calls.ended(calls.send(file.getBytes(StandardCharsets.UTF_8), "?publish=true"));
        assertThat(again.get("alreadyThere").asLong()).isEqualTo(GiftKind.values().length);
        assertThat(needs()).isEqualTo(GiftKind.values().length);
    }

    @Test
    void bad_rows_of_any_kind_come_back_with_column_and_reason_and_can_be_mended() {
        String text = "标题,需求类型,物品类别,数量,首日,末日,各学段人数,随行成人,可选日期,资金用途\n"
                + "好的,设备,显微镜,3," + today() + "," + today().plusDays(60) + ",,,,\n"
                + "缺日期的研学,研学,,," + today() + "," + today().plusDays(60) + ",初中 40,4,下周,\n"
                + "用途错的资金,资金,,100000," + today() + "," + today().plusDays(60) + ",,,,旅游\n"
                + "多填的图书,图书,科普图书,20," + today() + "," + today().plusDays(60) + ",,4,,\n";
        JsonNode job = calls.ended(calls.send(text));
        assertThat(job.get("accepted").asLong()).isEqualTo(1);
        assertThat(calls.remarks(job, "REFUSED")
                        .valueStream()
                        .map(r -> r.get("column").asString()))
                .containsExactly("可选日期", "资金用途", "随行成人");

        String bad = calls.text("/" + job.get("id").asString() + "/bad-rows");
        assertThat(bad).contains("缺日期的研学").contains("“随行成人”不适用于“图书”").doesNotContain("好的,设备");
        String mended = bad.replace("下周", today().plusDays(9).toString())
                .replace("旅游", "科学教育活动")
                .replace(",,4,,", ",,,,");
        assertThat(calls.ended(calls.send(mended)).get("accepted").asLong()).isEqualTo(3);
        assertThat(needs()).isEqualTo(4);
    }

    @Test
    void a_file_that_has_a_header_alone_ends_with_no_rows_of_none() {
        JsonNode job = calls.ended(calls.send(HEADER));
        assertThat(job.get("state").asString()).isEqualTo("DONE");
        assertThat(job.path("rowsTotal").asLong(-1)).isZero();
        assertThat(job.get("accepted").asLong()).isZero();
    }

    @Test
    void an_import_whose_instance_died_goes_on_after_its_last_batch() {
        JsonNode job;
        try (DeathAmidImport death = DeathAmidImport.after(DATABASE, member.schoolId(), 400)) {
            job = calls.ended(calls.send(rows(1_000)));
            assertThat(death.count()).isEqualTo(1);
        }
        assertThat(job.get("accepted").asLong()).isEqualTo(1_000);
        assertThat(job.get("alreadyThere").asLong()).isZero();
        assertThat(needs()).isEqualTo(1_000);
    }

    @Test
    void a_cancelled_import_stops_and_keeps_what_is_in() {
        Answer started = calls.send(rows(3_000)).is(201);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        calls.get("/" + started.id()).body().get("accepted").asLong() > 0);
        calls.post("/" + started.id() + "/cancel").is(200);
        JsonNode job = calls.ended(started);
        assertThat(job.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(needs()).isEqualTo(job.get("accepted").asLong()).isLessThan(3_000);
    }

    @Test
    void one_file_brings_the_needs_of_all_ones_schools_and_of_no_other() {
        Member stranger = newMember();
        ImportCalls theirs = new ImportCalls(mvc, stranger.person(), "/api/my/need-imports");
        ImportCalls mine = new ImportCalls(mvc, member.person(), "/api/my/need-imports");
        String header = HEADER.replace("标题,", "标题,学校标识码,");
        String row = row("自己的", "显微镜").replace("自己的,", "自己的," + member.code() + ",");
        JsonNode refused = theirs.ended(theirs.send(header + row));
        assertThat(refused.get("refused").asLong()).isEqualTo(1);
        assertThat(theirs.remarks(refused, "REFUSED").get(0).get("column").asString())
                .isEqualTo("学校标识码");

        JsonNode job = mine.ended(mine.send(header + row));
        assertThat(job.get("accepted").asLong()).isEqualTo(1);
        theirs.get("/" + job.get("id").asString()).is(404);
        JsonNode again = calls.ended(calls.send(HEADER + row("自己的", "显微镜")));
        assertThat(again.get("alreadyThere").asLong()).isEqualTo(1);
    }
}
