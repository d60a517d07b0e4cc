package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SoftwareOfferTest {

    private static SoftwareOffer software(String product, @Nullable Integer termMonths) {
        return new SoftwareOffer(ItemCategory.DESIGN_SOFTWARE, product, termMonths, false);
    }

    @Test
    void a_licence_lasts_for_ever_or_1_to_120_months() {
        assertThat(software("演示编程 3.0", null).termMonths()).isNull();
        assertThat(software("演示编程 3.0", 120).termMonths()).isEqualTo(120);
        assertThat(Wrong.fields(() -> software("演示编程 3.0", 0))).containsExactly("details.termMonths");
        assertThat(Wrong.reasons(() -> software("演示编程 3.0", 121)))
                .singleElement()
                .asString()
                .contains("1 to 120", "got 121");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(Wrong.fields(() -> new SoftwareOffer(ItemCategory.TABLET, " ", 500, true)))
                .containsExactly("details.itemCategory", "details.product", "details.termMonths");
    }
}
