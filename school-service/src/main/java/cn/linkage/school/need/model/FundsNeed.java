package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money (捐资); the quantity is the amount in fen.
 *
 * @param purpose what it is for; a change of purpose needs the donor's consent (公益事业捐赠法 art. 18)
 * @param routes the ways on which the school can take it; empty means either
 * @param budget what is paid with it, in words; null where the school does not say
 */
public record FundsNeed(
        ItemCategory itemCategory,
        FundsPurpose purpose,
        Set<GivingRoute> routes,
        @Nullable String budget) implements NeedDetails {

    private static final TextLimit BUDGET = new TextLimit("details.budget", "预算说明", "a budget", 1000);

    public FundsNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.FUNDS);
        routes = NeedDetails.ordered(GivingRoute.class, routes);
        budget = BUDGET.optional(budget);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.FUNDS;
    }

    @Override
    public List<FreeText> texts() {
        return List.of(FreeText.note("details.budget", budget));
    }
}
