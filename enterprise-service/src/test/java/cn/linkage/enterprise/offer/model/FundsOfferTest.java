package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundsOfferTest {

    private static FundsOffer funds(GivingRoute route, @Nullable String foundation) {
        return new FundsOffer(ItemCategory.FUNDS, Set.of(FundsPurpose.AWARD), route, foundation);
    }

    @Test
    void money_through_a_charity_names_it_and_a_direct_gift_names_none() {
        assertThat(funds(GivingRoute.FOUNDATION, " 演示教育基金会 ").foundationName()).isEqualTo("演示教育基金会");
        assertThat(funds(GivingRoute.DIRECT, " ").foundationName()).isNull();
        assertThat(Wrong.fields(() -> funds(GivingRoute.FOUNDATION, null))).containsExactly("details.foundationName");
        assertThat(Wrong.reasons(() -> funds(GivingRoute.DIRECT, "演示教育基金会")))
                .singleElement()
                .asString()
                .contains("details.foundationName", "演示教育基金会", "FOUNDATION");
        assertThat(Wrong.fields(() -> funds(GivingRoute.FOUNDATION, "会".repeat(101))))
                .containsExactly("details.foundationName");
    }

    @Test
    void a_direct_gift_warns_that_it_is_probably_not_deductible() {
        assertThat(funds(GivingRoute.DIRECT, null).warnings())
                .singleElement()
                .extracting(OfferWarning::field, OfferWarning::code)
                .containsExactly("details.route", "direct-gift-deduction");
        assertThat(funds(GivingRoute.FOUNDATION, "演示教育基金会").warnings()).isEmpty();
    }

    @Test
    void the_category_belongs_to_the_kind() {
        assertThat(Wrong.reasons(() -> new FundsOffer(ItemCategory.MICROSCOPE, Set.of(), GivingRoute.DIRECT, null)))
                .singleElement()
                .asString()
                .contains("details.itemCategory", "microscope", "FUNDS, which has funds");
    }

    @Test
    void later_changes_of_the_callers_purposes_change_nothing() {
        EnumSet<FundsPurpose> purposes = EnumSet.of(FundsPurpose.VENUE);
        FundsOffer offer = new FundsOffer(ItemCategory.FUNDS, purposes, GivingRoute.DIRECT, null);
        purposes.add(FundsPurpose.AWARD);
        assertThat(offer.purposes()).containsExactly(FundsPurpose.VENUE);
    }
}
