package cn.linkage.acceptance.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All of the portal's scenarios: {@code ./linkage quality}. {@link PortalIT} does a part of them in every run. */
class PortalScenarios {

    private static final Duration LONGEST = Duration.ofMinutes(8);

    @Test
    void every_role_does_its_work_in_a_browser_and_every_page_is_accessible() throws IOException, InterruptedException {
        Scenarios.run(List.of(), LONGEST);
    }
}
