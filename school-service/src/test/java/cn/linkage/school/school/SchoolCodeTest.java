package cn.linkage.school.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.SchoolStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolCodeTest {

    @ParameterizedTest
    @CsvSource({
        "2133000001, PRIMARY",
        "3133000001, LOWER_SECONDARY",
        "3433000001, UPPER_SECONDARY",
        "3633000001, VOCATIONAL",
        "5133000001, SPECIAL"
    })
    void the_category_gives_the_stage(String code, SchoolStage stage) {
        assertThat(new SchoolCode(code).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "213300001", "21330000011", "21330O0001", " 2133000001", "２１３３００００01"})
    void a_code_without_ten_plain_digits_cannot_be(String code) {
        assertThatThrownBy(() -> new SchoolCode(code)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("schoolCode");
            assertThat(e.words().en()).contains("10 digits").contains("'" + code + "'");
            assertThat(e.words().zh()).contains("10 位");
        });
    }

    @Test
    void a_code_of_an_unknown_category_cannot_be() {
        assertThatThrownBy(() -> new SchoolCode("9933000001"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("21/31/34/36/51")
                .hasMessageContaining("'99'");
    }

    @Test
    void the_stage_must_agree_with_the_category() {
        SchoolCode primary = new SchoolCode("2133000001");
        primary.requireStage(SchoolStage.PRIMARY);
        assertThatThrownBy(() -> primary.requireStage(SchoolStage.VOCATIONAL))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("stage"));
    }

    @Test
    void a_code_of_another_province_can_be_and_tells_so() {
        assertThat(new SchoolCode("2133000001").isOfHomeProvince()).isTrue();
        assertThat(new SchoolCode("2132000001").isOfHomeProvince()).isFalse();
        assertThat(new SchoolCode("2132000001").province()).isEqualTo("32");
    }
}
