package cn.linkage.enterprise.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"13957712345", " 0577-88960000 ", "+86 139 5771 2345"})
    void numbers_as_people_write_them_are_taken(String number) {
        assertThat(Contact.telephone(number)).isEqualTo(number.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "unknown", "139577123451395771234", "-1395771234"})
    void anything_else_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> Contact.telephone(text))
                .hasMessageContaining("contactTelephone:")
                .message()
                .doesNotContain(text.isEmpty() ? "''" : text);
    }

    @Test
    void a_contact_never_prints_itself() {
        assertThat(new Contact("陈立新", "13957712345").toString())
                .doesNotContain("陈")
                .doesNotContain("139");
        assertThat(ContactView.full(new Contact("陈立新", "13957712345")).toString())
                .doesNotContain("陈");
    }

    @Test
    void lists_show_little_of_it() {
        ContactView masked = ContactView.masked(new Contact("陈立新", "13957712345"));
        assertThat(masked.contactName()).isEqualTo("陈**");
        assertThat(masked.contactTelephone()).isEqualTo("139******45");
    }
}
