package cn.linkage.acceptance.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A day of each role, and every route once: in one language, one colour and one width. */
class PortalIT {

    private static final Duration LONGEST = Duration.ofMinutes(6);

    @Test
    void every_role_does_its_work_in_a_browser_and_every_page_is_accessible() throws IOException, InterruptedException {
        Scenarios.run(Map.of("LINKAGE_SLICE", "yes"), LONGEST);
    }
}
