package cn.linkage.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.system.Repository;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The scenarios themselves are in {@code portal/e2e}; what they print is printed here. Needs a Chromium: {@code ./linkage quality}. */
class PortalScenarios {

    private static final int LONGEST_MINUTES = 8;

    @Test
    void every_role_does_its_work_in_a_browser_and_every_page_is_accessible() throws IOException, InterruptedException {
        TheWholeSystem system = TheWholeSystem.running();
        Path portal = Repository.root().resolve("portal");
        ProcessBuilder scenarios = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(portal.toFile())
                .inheritIO();
        scenarios.environment().put("LINKAGE_PUBLIC_URL", Infrastructure.publicUrl());
        scenarios.environment().put("LINKAGE_DEMO_PASSWORD", system.realm().demoPassword());
        Process process = scenarios.start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                    .as("the scenarios end within %s minutes", LONGEST_MINUTES)
                    .isTrue();
            assertThat(process.exitValue())
                    .as("what failed is printed above; pictures are in %s", portal.resolve("test-results"))
                    .isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
