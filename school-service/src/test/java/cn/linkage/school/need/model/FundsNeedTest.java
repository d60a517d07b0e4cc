package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundsNeedTest {

    private static FundsNeed funds(@Nullable String budget) {
        return new FundsNeed(ItemCategory.FUNDS, FundsPurpose.VENUE, Set.of(GivingRoute.FOUNDATION), budget);
    }

    @Test
    void the_quantity_is_an_amount_in_fen_of_at_most_ten_million_yuan() {
        assertThat(content(funds(null), 1_000_000_000).quantity().wanted()).isEqualTo(1_000_000_000);
        refused("quantity", () -> content(funds(null), 1_000_000_001), "1000000001", "1000000000");
    }

    @Test
    void a_budget_may_be_missing_and_is_never_endless() {
        assertThat(funds(null).budget()).isNull();
        assertThat(funds("  ").budget()).isNull();
        assertThat(funds(" 显微镜 ").budget()).isEqualTo("显微镜");
        refused("details.budget", () -> funds("预".repeat(1001)), "1000", "1001");
    }

    @Test
    void routes_are_kept_in_the_order_of_their_list() {
        FundsNeed either = new FundsNeed(
                ItemCategory.FUNDS, FundsPurpose.AWARD, Set.of(GivingRoute.FOUNDATION, GivingRoute.DIRECT), null);
        assertThat(either.routes()).containsExactly(GivingRoute.DIRECT, GivingRoute.FOUNDATION);
    }

    @Test
    void money_is_not_asked_for_under_another_category() {
        for (ItemCategory other : Sample.categoriesBut(ItemCategory.FUNDS)) {
            refused(
                    "details.itemCategory",
                    () -> new FundsNeed(other, FundsPurpose.VENUE, Set.of(), null),
                    other.code(),
                    "funds");
        }
    }
}
