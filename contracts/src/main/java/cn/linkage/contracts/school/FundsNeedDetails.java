package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money that a school asks for; the quantity is the amount in fen.
 *
 * @param purpose what it is for
 * @param routes the ways on which the school can take it; empty means either
 * @param budget what is paid with it, in words
 */
public record FundsNeedDetails(
        String itemCategory,
        FundsPurpose purpose,
        Set<GivingRoute> routes,
        @Nullable String budget) implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.FUNDS;
    }
}
