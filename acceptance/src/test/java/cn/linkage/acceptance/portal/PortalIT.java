package cn.linkage.acceptance.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day of each role, by keyboard and on a telephone too, with axe on the pages that it leads to. */
class PortalIT {

    private static final Duration LONGEST = Duration.ofMinutes(6);

    @Test
    void every_role_does_its_work_in_a_browser() throws IOException, InterruptedException {
        Scenarios.run(List.of("e2e/day.spec.ts", "e2e/upkeep.spec.ts"), LONGEST);
    }
}
