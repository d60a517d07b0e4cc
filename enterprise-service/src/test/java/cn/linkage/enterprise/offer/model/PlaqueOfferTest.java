package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.junit.jupiter.api.Test;

class PlaqueOfferTest {

    private static PlaqueOffer plaque(String wording, int months) {
        return new PlaqueOffer(ItemCategory.PLAQUE, wording, "每学期四次实验活动", months);
    }

    @Test
    void a_plaque_has_1_to_60_characters_and_stays_1_to_600_months() {
        assertThat(plaque("演示科学教育实践基地", 600).termMonths()).isEqualTo(600);
        assertThat(Wrong.fields(() -> plaque(" ", 601)))
                .containsExactly("details.proposedWording", "details.termMonths");
        assertThat(Wrong.fields(() -> plaque("名".repeat(61), 0)))
                .containsExactly("details.proposedWording", "details.termMonths");
    }

    @Test
    void a_plaque_brings_support_and_its_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> new PlaqueOffer(ItemCategory.NAMING_EVENT, "演示", "支".repeat(1_001), 1)))
                .containsExactly("details.itemCategory", "details.support");
    }

    @Test
    void what_may_be_a_brand_warns_and_is_not_refused() {
        PlaqueOffer plaque = plaque("演示品牌实践基地", 12);
        plaque.requireAllowed();
        assertThat(plaque.warnings())
                .singleElement()
                .extracting(OfferWarning::field, OfferWarning::code)
                .containsExactly("details.proposedWording", "product-or-brand");
    }
}
