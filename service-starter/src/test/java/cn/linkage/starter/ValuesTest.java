package cn.linkage.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.crypto.Masking;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.Access;
import cn.linkage.starter.security.AccessRule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The small values that every service uses. */
class ValuesTest {

    private static final String KEY =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
    private static final String NEWER_KEY =
            Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_cursor_comes_back_as_it_went_out() {
        UUID id = Ids.next();
        Instant moment = Instant.parse("2026-01-02T03:04:05.678901Z");
        Cursor back =
                Objects.requireNonNull(Cursor.decode(Cursor.of(moment, id, 7L).encode("tie"), 3, "tie"));
        assertThat(back.instant(0)).isEqualTo(moment);
        assertThat(back.uuid(1)).isEqualTo(id);
        assertThat(back.number(2)).isEqualTo(7);
        assertThat(Cursor.decode(null, 1, "tie")).isNull();
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String sound = Cursor.of("a").encode("tie");
        for (String text : List.of(
                "%%%",
                "YQ",
                Cursor.of("a", "b").encode("tie"),
                Cursor.of("a").encode("another tie"),
                sound.substring(0, sound.length() - 1))) {
            assertThatThrownBy(() -> Cursor.decode(text, 1, "tie")).isInstanceOf(InvalidValueException.class);
        }
        Cursor noId = Cursor.of("no-id");
        assertThatThrownBy(() -> noId.uuid(0)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_page_says_where_the_next_begins_only_when_there_is_one() {
        assertThat(Page.of(List.of(1, 2, 3), new Limit(2), String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), "2"));
        assertThat(Page.of(List.of(1, 2), new Limit(2), String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), null));
        assertThatThrownBy(() -> new Limit(201)).hasMessageContaining("201");
    }

    @Test
    void an_etag_is_the_version_and_an_edit_without_one_is_refused() {
        assertThat(ETags.require(ETags.of(7))).isEqualTo(7);
        assertThat(ETags.require("W/\"7\"")).isEqualTo(7);
        assertThatThrownBy(() -> ETags.require(null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("428");
        assertThatThrownBy(() -> ETags.require("*"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("412");
    }

    @Test
    void an_encrypted_field_can_be_read_after_the_key_was_changed_and_not_after_it_was_altered() {
        String old = new FieldCipher("1", Map.of("1", KEY)).encrypt("13800001234");
        FieldCipher now = new FieldCipher("2", Map.of("1", KEY, "2", NEWER_KEY));
        assertThat(old).startsWith("1:").doesNotContain("138");
        assertThat(now.decrypt(old)).isEqualTo("13800001234");
        assertThat(now.encrypt("x")).startsWith("2:").isNotEqualTo(now.encrypt("x"));
        char changed = old.charAt(10) == 'A' ? 'B' : 'A';
        String altered = old.substring(0, 10) + changed + old.substring(11);
        assertThatThrownBy(() -> now.decrypt(altered)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new FieldCipher("2", Map.of("2", NEWER_KEY)).decrypt(old))
                .hasMessageContaining("key '1'");
    }

    @Test
    void lists_show_telephones_and_names_masked() {
        assertThat(Masking.telephone("13812345678")).isEqualTo("138******78");
        assertThat(Masking.telephone("12345")).isEqualTo("*****");
        assertThat(Masking.name("王小明")).isEqualTo("王**");
        assertThat(Masking.name("李")).isEqualTo("*");
    }

    @Test
    void ids_sort_by_the_time_they_were_made() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        assertThat(first.toString()).isLessThan(second.toString());
        assertThat(first.version()).isEqualTo(7);
        assertThat(Ids.firstOf(Instant.now().plusSeconds(1)).toString()).isGreaterThan(second.toString());
        assertThat(Ids.firstOf(Instant.now().minusSeconds(1)).toString()).isLessThan(first.toString());
    }

    @Test
    void of_two_rules_one_that_grants_is_enough_and_hidden_goes_before_forbidden() {
        AccessRule granted = (person, path) -> Access.GRANTED;
        AccessRule forbidden = (person, path) -> Access.FORBIDDEN;
        AccessRule hidden = (person, path) -> Access.HIDDEN;
        assertThat(forbidden.or(granted).decide(null, Map.of())).isEqualTo(Access.GRANTED);
        assertThat(granted.or(hidden).decide(null, Map.of())).isEqualTo(Access.GRANTED);
        assertThat(hidden.or(forbidden).decide(null, Map.of())).isEqualTo(Access.HIDDEN);
        assertThat(forbidden.or(hidden).decide(null, Map.of())).isEqualTo(Access.HIDDEN);
        assertThat(forbidden.orHide().decide(null, Map.of())).isEqualTo(Access.HIDDEN);
    }
}
