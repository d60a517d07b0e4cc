package cn.linkage.enterprise.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.enterprise.support.CreditCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String VALID = "91350100M000100Y43";

    @Test
    void the_example_of_the_standard_is_valid() {
        assertThat(new CreditCode(VALID)).hasToString(VALID);
    }

    @Test
    void every_wrong_character_at_every_place_is_found() {
        for (int seed = 0; seed < 40; seed++) {
            String right = CreditCodes.next();
            assertThat(new CreditCode(right).value()).isEqualTo(right);
            for (int place = 0; place < right.length(); place++) {
                for (int value = 0; value < ALPHABET.length(); value++) {
                    char other = ALPHABET.charAt(value);
                    if (other != right.charAt(place)) {
                        String wrong = right.substring(0, place) + other + right.substring(place + 1);
                        assertThatExceptionOfType(InvalidValueException.class)
                                .as(wrong)
                                .isThrownBy(() -> new CreditCode(wrong));
                    }
                }
            }
        }
    }

    @Test
    void the_message_names_the_check_character_that_would_be_right() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CreditCode("91350100M000100Y44"))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("creditCode");
                    assertThat(refusal.words().zh()).contains("“4”", "“3”");
                    assertThat(refusal.words().en()).contains("'4'", "'3'");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "-", "企"})
    void a_letter_that_the_standard_leaves_out_is_named_with_its_place(String letter) {
        assertThatThrownBy(() -> new CreditCode("9135010" + letter + "M000100Y43"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("character 8")
                .hasMessageContaining("'" + letter + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9135", "91350100M000100Y433"})
    void another_length_is_refused(String text) {
        assertThatThrownBy(() -> new CreditCode(text)).hasMessageContaining("18 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100m000100y43",
                " 91350100M000100Y43 ",
                "9135 0100 M000 100Y 43",
                "91350100\u3000M000100Y43",
                "９１３５０１００Ｍ０００１００Ｙ４３"
            })
    void a_code_as_people_type_it_is_read_and_the_reader_told_so(String typed) {
        CreditCode.Normalised read = CreditCode.normalise(typed);
        assertThat(read.code().value()).isEqualTo(VALID);
        assertThat(read.note()).hasValueSatisfying(note -> assertThat(note.zh()).contains(VALID));
    }

    @Test
    void a_code_typed_as_it_is_needs_no_note() {
        assertThat(CreditCode.normalise(VALID).note()).isEmpty();
    }
}
