package cn.linkage.acceptance.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * All of the portal's scenarios: {@code ./linkage quality}. {@link PortalIT} does a part of them in every run. None needs another;
 * their order only lets what is measured come before a thousand looks have filled the lists.
 */
@TestMethodOrder(OrderAnnotation.class)
class PortalScenarios {

    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Duration LONGEST_OF_SPEED = Duration.ofMinutes(6);
    private static final Duration LONGEST_OF_WORDS = Duration.ofMinutes(8);
    private static final Duration LONGEST_OF_GRID = Duration.ofMinutes(15);

    @Test
    @Order(1)
    void every_role_does_its_work_in_a_browser_and_every_page_is_accessible() throws IOException, InterruptedException {
        Scenarios.run(List.of(), LONGEST);
    }

    @Test
    @Order(2)
    void pages_are_fast_still_and_ready_and_what_happens_is_on_the_screen_within_a_second()
            throws IOException, InterruptedException {
        Scenarios.run(quality("speed"), LONGEST_OF_SPEED);
    }

    @Test
    @Order(3)
    void every_page_is_whole_in_english_and_fits_every_width_in_both_languages()
            throws IOException, InterruptedException {
        Scenarios.run(quality("words"), LONGEST_OF_WORDS);
    }

    @Test
    @Order(4)
    void every_page_is_accessible_in_every_look_with_lists_filled_empty_and_failing()
            throws IOException, InterruptedException {
        Scenarios.run(quality("grid"), LONGEST_OF_GRID);
    }

    private static List<String> quality(String project) {
        return List.of("-c", "quality.config.ts", "--project=" + project);
    }
}
