package cn.linkage.acceptance.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Decisions.isOurs(proposal("样例供给 12-1 显微镜", "样例需求 212 显微镜"))).isTrue();
        assertThat(Decisions.isOurs(proposal("别人的显微镜", "样例需求 212 显微镜"))).isFalse();
        assertThat(Decisions.isOurs(proposal("样例供给 12-1 显微镜", "别人的需求"))).isFalse();
        assertThat(Decisions.isOurs(proposal("样例供给 ", "样例需求 212 显微镜"))).isFalse();
    }

    @Test
    void three_quarters_are_accepted_and_either_side_declines_half_of_the_rest() {
        List<Decisions.Decision> made = decisions();

        Map<Decisions.Decision, Long> counts =
                made.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.get(Decisions.Decision.BOTH_ACCEPT)).isBetween(7_300L, 7_700L);
        assertThat(counts.get(Decisions.Decision.SCHOOL_DECLINES)).isBetween(1_100L, 1_400L);
        assertThat(counts.get(Decisions.Decision.ENTERPRISE_DECLINES)).isBetween(1_100L, 1_400L);
    }

    /** What is decided on 100 offers times 100 needs. */
    private static List<Decisions.Decision> decisions() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> Decisions.of(proposal("样例供给 " + i / 100 + "-1 显微镜", "样例需求 212" + i % 100 + " 显微镜")))
                .toList();
    }

    private static JsonNode proposal(String offer, String need) {
        return JSON.createObjectNode().put("offerTitle", offer).put("needTitle", need);
    }
}
