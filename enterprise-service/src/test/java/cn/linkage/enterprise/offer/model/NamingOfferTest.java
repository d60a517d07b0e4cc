package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.junit.jupiter.api.Test;

class NamingOfferTest {

    private static NamingOffer naming(String wording, long valueFen, int months) {
        return new NamingOffer(ItemCategory.NAMING_ROOM, wording, "全套设备", valueFen, months);
    }

    @Test
    void a_name_has_1_to_60_characters_a_value_and_a_term() {
        assertThat(naming(" 演示科学教室 ", 1_000_000_000_000L, 600).proposedWording())
                .isEqualTo("演示科学教室");
        assertThat(Wrong.fields(() -> naming("名".repeat(61), 0, 0)))
                .containsExactly("details.proposedWording", "details.giftValueFen", "details.termMonthsMin");
        assertThat(Wrong.fields(() -> naming("演示", 1_000_000_000_001L, 601)))
                .containsExactly("details.giftValueFen", "details.termMonthsMin");
    }

    @Test
    void a_name_stands_for_a_gift_and_its_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> new NamingOffer(ItemCategory.PLAQUE, "演示", " ", 1, 1)))
                .containsExactly("details.itemCategory", "details.gift");
    }

    @Test
    void a_name_that_advertises_can_be_read_but_is_not_allowed_any_more() {
        NamingOffer stored = naming("演示科学教室 限时优惠", 1, 1);
        assertThat(Wrong.fields(stored::requireAllowed)).containsExactly("details.proposedWording");
        assertThat(Wrong.fields(naming("演示科学教室", 1, 1)::requireAllowed)).isEmpty();
    }
}
