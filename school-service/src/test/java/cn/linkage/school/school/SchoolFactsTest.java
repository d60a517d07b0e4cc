package cn.linkage.school.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import org.junit.jupiter.api.Test;

class SchoolFactsTest {

    @Test
    void a_name_is_stripped() {
        assertThat(new SchoolFacts("  文成县实验小学 ", Locality.TOWN, County.WENCHENG).name())
                .isEqualTo("文成县实验小学");
    }

    @Test
    void a_blank_or_endless_name_cannot_be() {
        assertThatThrownBy(() -> SchoolFacts.name("   ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SchoolFacts.name("校".repeat(101))).hasMessageContaining("got 101");
        assertThat(SchoolFacts.name("校".repeat(100))).hasSize(100);
    }

    @Test
    void longgang_is_one_of_the_twelve_and_a_functional_zone_is_not() {
        assertThat(SchoolFacts.county("330383")).isEqualTo(County.LONGGANG);
        assertThatThrownBy(() -> SchoolFacts.county("330371"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("countyCode"));
    }
}
