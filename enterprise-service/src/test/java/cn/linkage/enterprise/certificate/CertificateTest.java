package cn.linkage.enterprise.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final LocalDate ISSUED = LocalDate.of(2025, 12, 8);

    private static Certificate highTech(String number, LocalDate expiresOn) {
        return new Certificate(CertificateKind.HIGH_TECH_ENTERPRISE, number, ISSUED, expiresOn);
    }

    @Test
    void a_usual_high_tech_certificate_warns_of_nothing() {
        assertThat(highTech("GR202533000123", ISSUED.plusYears(3)).warnings()).isEmpty();
        assertThat(highTech("GR202533000123", ISSUED.plusYears(3).minusDays(1)).warnings())
                .isEmpty();
    }

    @Test
    void an_unusual_one_is_kept_with_a_warning() {
        LocalDate threeYears = ISSUED.plusYears(3);
        for (String number : new String[] {"GR202544000123", "GR20253300012", "GF202533000123", "202533000123"}) {
            assertThat(highTech(number, threeYears).warnings())
                    .as(number)
                    .containsExactly(CertificateWarning.NUMBER_FORM);
        }
        assertThat(highTech("GR202433000123", threeYears).warnings()).containsExactly(CertificateWarning.YEAR_DIFFERS);
        assertThat(highTech("GR202533000123", ISSUED.plusYears(2)).warnings())
                .containsExactly(CertificateWarning.VALIDITY_DIFFERS);
    }

    @Test
    void other_kinds_have_numbers_and_terms_of_their_own() {
        assertThat(new Certificate(CertificateKind.KEY_LABORATORY, "浙科 12", ISSUED, ISSUED.plusYears(5)).warnings())
                .isEmpty();
    }

    @Test
    void a_number_is_kept_as_printed_without_white_space() {
        assertThat(highTech(" ＧＲ2025 33000123\n", ISSUED.plusYears(3)).number()).isEqualTo("GR202533000123");
        assertThatThrownBy(() -> highTech("  ", ISSUED.plusYears(3))).hasMessageContaining("number:");
        assertThatThrownBy(() -> highTech("9".repeat(61), ISSUED.plusYears(3))).hasMessageContaining("got 61");
    }

    @Test
    void a_certificate_ends_after_it_was_issued() {
        assertThatThrownBy(() -> highTech("GR202533000123", ISSUED)).hasMessageContaining("expiresOn:");
    }
}
