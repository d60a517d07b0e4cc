package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import org.junit.jupiter.api.Test;

class BooksOfferTest {

    private static BooksOffer books(ItemCategory item, String listing) {
        return new BooksOffer(item, ItemCondition.USED, listing);
    }

    @Test
    void a_listing_may_be_missing_and_has_2000_characters_at_most() {
        assertThat(books(ItemCategory.SCIENCE_MAGAZINE, "  ").listing()).isNull();
        assertThat(books(ItemCategory.SCIENCE_MAGAZINE, "书".repeat(2_000)).listing())
                .hasSize(2_000);
        assertThat(Wrong.reasons(() -> books(ItemCategory.SCIENCE_MAGAZINE, "书".repeat(2_001))))
                .singleElement()
                .asString()
                .contains("details.listing", "1 to 2000", "got 2001");
    }

    @Test
    void a_text_that_no_database_can_store_is_refused() {
        assertThat(Wrong.fields(() -> books(ItemCategory.SCIENCE_MAGAZINE, "书\0")))
                .containsExactly("details.listing");
        assertThat(Wrong.fields(() -> books(ItemCategory.SCIENCE_MAGAZINE, "书\ud83d")))
                .containsExactly("details.listing");
        assertThat(Wrong.fields(() -> books(ItemCategory.SCIENCE_MAGAZINE, "书\ud83d\ude80")))
                .isEmpty();
    }

    @Test
    void the_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> books(ItemCategory.LECTURE, "书"))).containsExactly("details.itemCategory");
    }
}
