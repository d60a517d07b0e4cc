package cn.linkage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_proposal_with_somebody_elses_offer_or_need_is_not_the_samples_to_answer() {
        Decisions decisions = new Decisions();
        decisions.know(Map.of("offer-key", "our-offer", "need-key", "our-need"));

        assertThat(decisions.isOurs(proposal("our-offer", "our-need"))).isTrue();
        assertThat(decisions.isOurs(proposal("a-stranger's", "our-need"))).isFalse();
        assertThat(decisions.isOurs(proposal("our-offer", "a-stranger's"))).isFalse();
        assertThatThrownBy(() -> decisions.of(proposal("a-stranger's", "our-need")))
                .hasMessageContaining("offerId a-stranger's");
    }

    @Test
    void three_quarters_are_accepted_and_either_side_declines_half_of_the_rest() {
        List<Decisions.Decision> made = decisionsOnInstallation("first");

        Map<Decisions.Decision, Long> counts =
                made.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.get(Decisions.Decision.BOTH_ACCEPT)).isBetween(7_300L, 7_700L);
        assertThat(counts.get(Decisions.Decision.SCHOOL_DECLINES)).isBetween(1_100L, 1_400L);
        assertThat(counts.get(Decisions.Decision.ENTERPRISE_DECLINES)).isBetween(1_100L, 1_400L);
    }

    @Test
    void the_ids_that_an_installation_gives_decide_nothing() {
        assertThat(decisionsOnInstallation("second")).isEqualTo(decisionsOnInstallation("first"));
    }

    /** What is decided on 100 offers times 100 needs. */
    private static List<Decisions.Decision> decisionsOnInstallation(String name) {
        Decisions decisions = new Decisions();
        IntStream.range(0, 100).forEach(i -> {
            decisions.know(Map.of(i + "-1", name + "-offer-" + i));
            decisions.know(Map.of("212" + i, name + "-need-" + i));
        });
        return IntStream.range(0, 10_000)
                .mapToObj(i -> decisions.of(proposal(name + "-offer-" + i / 100, name + "-need-" + i % 100)))
                .toList();
    }

    private static JsonNode proposal(String offer, String need) {
        return JSON.createObjectNode().put("offerId", offer).put("needId", need);
    }
}
