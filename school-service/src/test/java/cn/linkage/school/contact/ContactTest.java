package cn.linkage.school.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"13857712345", "0577-88960000", "+86 577 8896 0000"})
    void a_telephone_may_be_written_in_the_usual_ways(String number) {
        assertThat(new Contact("林老师", " " + number + " ").telephone()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "call me", "0577－88960000", "123456789012345678901"})
    void what_is_no_telephone_cannot_be_and_is_not_repeated(String number) {
        assertThatThrownBy(() -> Contact.telephone(number)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo("contactTelephone");
            if (!number.isEmpty()) {
                assertThat(e.getMessage()).doesNotContain(number);
            }
        });
    }

    @Test
    void a_contact_never_prints_itself() {
        Contact contact = new Contact("林老师", "13857712345");
        assertThat(contact.toString()).doesNotContain("林").doesNotContain("138");
        assertThat(ContactView.full(contact).toString()).doesNotContain("林").doesNotContain("138");
    }

    @Test
    void a_masked_contact_shows_little() {
        ContactView masked = ContactView.masked(new Contact("林老师", "13857712345"));
        assertThat(masked.contactName()).isEqualTo("林**");
        assertThat(masked.contactTelephone()).doesNotContain("57712");
    }
}
