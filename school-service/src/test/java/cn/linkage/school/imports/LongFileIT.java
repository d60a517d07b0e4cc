package cn.linkage.school.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.school.support.SchoolServiceIT;
import cn.linkage.testing.service.ImportCalls;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * A long file of needs of several kinds, every hundredth row of it bad. The quality run takes as many rows as a file may
 * have, in a JVM with a heap of 512 MB.
 */
class LongFileIT extends SchoolServiceIT {

    private static final int ROWS = Integer.getInteger("linkage.import.rows", 5_000);
    private static final int MOST_ROWS = 100_000;
    private static final long MEBIBYTE = 1L << 20;

    @Test
    void a_long_file_needs_little_memory(@Autowired MockMvc mvc) {
        Member member = newMember();
        ImportCalls calls =
                new ImportCalls(mvc, member.person(), "/api/schools/" + member.schoolId() + "/need-imports");
        Instant start = Instant.now();
        JsonNode job = calls.ended(calls.send(file(), "?publish=true"));
        Duration took = Duration.between(start, Instant.now());

        assertThat(job.get("state").asString()).as("%s", job).isEqualTo("DONE");
        assertThat(job.get("rowsTotal").asLong()).isEqualTo(ROWS);
        assertThat(job.get("refused").asLong()).isEqualTo(ROWS / 100);
        assertThat(job.get("accepted").asLong()).isEqualTo(ROWS - ROWS / 100);
        assertThat(jdbc.sql("select count(*) from need where school_id = :school and state = 'PUBLISHED'")
                        .param("school", member.schoolId())
                        .query(Long.class)
                        .single())
                .isEqualTo(ROWS - ROWS / 100);
        System.out.printf(
                "Imported %,d rows in %.1f s: %d rows/s, heap at most %d MB used of %d MB%n",
                ROWS,
                took.toMillis() / 1000.0,
                ROWS * 1_000L / Math.max(1, took.toMillis()),
                heapPeak() / MEBIBYTE,
                Runtime.getRuntime().maxMemory() / MEBIBYTE);
        if (ROWS >= MOST_ROWS) {
            assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512 * MEBIBYTE);
        }
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("标题,物品类别,数量,首日,末日,随行成人,各学段人数,可选日期\n");
        String window = "," + today() + "," + today().plusDays(60);
        for (int i = 1; i <= ROWS; i++) {
            String wanted = i % 100 == 0 ? "许多" : "30";
            switch (i % 3) {
                case 0 ->
                    text.append("第")
                            .append(i)
                            .append("项,显微镜,")
                            .append(wanted)
                            .append(window)
                            .append(",,,\n");
                case 1 ->
                    text.append("第")
                            .append(i)
                            .append("项,科普图书,")
                            .append(wanted)
                            .append(window)
                            .append(",,,\n");
                default ->
                    text.append("第")
                            .append(i)
                            .append("项,研学,")
                            .append(wanted)
                            .append(window)
                            .append(",4,初中 30,")
                            .append(today().plusDays(9))
                            .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
