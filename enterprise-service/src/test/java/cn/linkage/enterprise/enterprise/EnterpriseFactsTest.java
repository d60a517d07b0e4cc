package cn.linkage.enterprise.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import org.junit.jupiter.api.Test;

class EnterpriseFactsTest {

    @Test
    void a_name_is_stripped_and_has_1_to_100_characters() {
        assertThat(new EnterpriseFacts(" 瓯江仪器 ", EnterpriseKind.OTHER, County.LUCHENG).name())
                .isEqualTo("瓯江仪器");
        assertThatThrownBy(() -> EnterpriseFacts.name("  ")).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> EnterpriseFacts.name("名".repeat(101))).hasMessageContaining("got 101");
    }

    @Test
    void a_county_is_one_of_the_twelve() {
        assertThat(EnterpriseFacts.county("countyCode", "330383")).isEqualTo(County.LONGGANG);
        assertThatThrownBy(() -> EnterpriseFacts.county("county", "330100"))
                .hasMessageContaining("county:")
                .hasMessageContaining("330100");
    }
}
