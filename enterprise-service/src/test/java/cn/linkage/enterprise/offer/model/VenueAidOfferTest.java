package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.junit.jupiter.api.Test;

class VenueAidOfferTest {

    private static VenueAidOffer room(int squareMetres, String scope) {
        return new VenueAidOffer(ItemCategory.MAKER_SPACE, squareMetres, true, scope);
    }

    @Test
    void a_room_has_10_to_10000_square_metres() {
        assertThat(room(10, "水电").areaSquareMetresMax()).isEqualTo(10);
        assertThat(room(10_000, "水电").areaSquareMetresMax()).isEqualTo(10_000);
        assertThat(Wrong.fields(() -> room(9, "水电"))).containsExactly("details.areaSquareMetresMax");
        assertThat(Wrong.reasons(() -> room(10_001, "水电")))
                .singleElement()
                .asString()
                .contains("10 to 10000, got 10001");
    }

    @Test
    void the_scope_has_2000_characters_at_most_and_the_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> room(10, "项".repeat(2_001)))).containsExactly("details.scope");
        assertThat(Wrong.fields(() -> new VenueAidOffer(ItemCategory.NAMING_ROOM, 10, false, null)))
                .containsExactly("details.itemCategory");
    }
}
