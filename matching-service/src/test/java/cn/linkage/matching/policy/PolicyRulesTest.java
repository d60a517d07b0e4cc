package cn.linkage.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.engine.candidates.SuitabilityPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PolicyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final PolicyRules rules = FirstPolicy.rules();

    @ParameterizedTest
    @CsvSource({
        "2024-07-31, 330326, true", // 平阳 out in August 2024
        "2024-08-01, 330326, false",
        "2024-07-31, 330305, false", // 洞头 in
        "2024-08-01, 330305, true",
        "2025-04-30, 330324, true", // 永嘉 and 苍南 out in May 2025
        "2025-05-01, 330324, false",
        "2025-04-30, 330327, true",
        "2025-05-01, 330327, false",
        "2026-03-01, 330328, true",
        "2026-03-01, 330329, true"
    })
    void the_list_of_mountain_counties_is_that_of_the_day(LocalDate day, String county, boolean listed) {
        assertThat(rules.countyListOn(day).countyCodes().contains(county)).isEqualTo(listed);
    }

    @Test
    void a_rural_school_in_a_mountain_county_comes_before_one_that_is_only_either_and_those_before_the_others() {
        assertThat(tier("330328", Locality.RURAL)).isEqualTo(1);
        assertThat(tier("330328", Locality.URBAN, DesignationKind.UNDER_RESOURCED))
                .isEqualTo(1);
        assertThat(tier("330328", Locality.TOWN)).isEqualTo(2);
        assertThat(tier("330302", Locality.RURAL)).isEqualTo(2);
        assertThat(tier("330302", Locality.URBAN, DesignationKind.UNDER_RESOURCED))
                .isEqualTo(2);
        assertThat(tier("330302", Locality.URBAN)).isEqualTo(3);
        assertThat(rules.tierCount()).isEqualTo(3);
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        new PolicyRules(List.of(), List.of(), Map.of(SuitabilityPart.PROXIMITY, 999), Set.of(), 32))
                .satisfies(e -> assertThat(e.field()).isEqualTo("rules.weights"));
    }

    @Test
    void a_county_outside_wenzhou_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PolicyRules(
                        List.of(),
                        List.of(new CountyList(TODAY, Set.of("110101"))),
                        Map.of(SuitabilityPart.PROXIMITY, 1000),
                        Set.of(),
                        32))
                .satisfies(e -> assertThat(e.field()).isEqualTo("rules.countyLists"));
    }

    @Test
    void a_policy_is_the_same_after_being_written_and_read() {
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(rules), PolicyRules.class))
                .isEqualTo(rules);
    }

    private int tier(String county, Locality locality, DesignationKind... designations) {
        return rules.tierOf(new SchoolOnDay(county, locality, Set.of(designations)), TODAY);
    }
}
