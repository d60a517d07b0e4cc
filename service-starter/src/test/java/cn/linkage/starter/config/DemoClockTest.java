package cn.linkage.starter.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Clock REAL = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    @Test
    void runsBehindByWhatItsFileSays() throws IOException {
        assertThat(clock("P300DT2H", NOW).instant()).isEqualTo(NOW.minus(Duration.ofHours(300 * 24 + 2)));
    }

    @Test
    void isRightWhereNobodyMovesItAnyMore() throws IOException {
        assertThat(clock("P300D", NOW.minus(DemoClock.COUNTS_FOR).minusSeconds(1))
                        .instant())
                .isEqualTo(NOW);
    }

    @Test
    void isRightWithoutAFile() {
        assertThat(new DemoClock(folder.resolve("none"), REAL).instant()).isEqualTo(NOW);
    }

    @Test
    void takesNeitherNonsenseNorTheFutureNorAgesAgo() throws IOException {
        assertThat(clock("yesterday", NOW).instant()).isEqualTo(NOW);
        assertThat(clock("-P1D", NOW).instant()).isEqualTo(NOW);
        assertThat(clock("P732D", NOW).instant()).isEqualTo(NOW);
    }

    @Test
    void isForTheDemoAlone() throws IOException {
        Path file = told("P300D", Instant.now());
        MockEnvironment production = new MockEnvironment().withProperty("linkage.demo-clock-file", file.toString());
        production.setActiveProfiles("production");
        MockEnvironment demo = new MockEnvironment().withProperty("linkage.demo-clock-file", file.toString());
        demo.setActiveProfiles("demo");
        StarterAutoConfiguration configuration = new StarterAutoConfiguration();
        assertThat(configuration.clock(production)).isEqualTo(Clock.systemUTC());
        assertThat(configuration.clock(demo).instant()).isBefore(Instant.now().minus(Duration.ofDays(299)));
    }

    private DemoClock clock(String text, Instant writtenAt) throws IOException {
        return new DemoClock(told(text, writtenAt), REAL);
    }

    private Path told(String text, Instant writtenAt) throws IOException {
        Path file = Files.writeString(folder.resolve("demo-clock"), text);
        return Files.setLastModifiedTime(file, FileTime.from(writtenAt));
    }
}
