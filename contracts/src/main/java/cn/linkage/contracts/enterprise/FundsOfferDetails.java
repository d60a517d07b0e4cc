package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money on offer; the quantity is the amount in fen.
 *
 * @param purposes what it may be used for; empty means any purpose of science education
 * @param route the way it takes
 * @param foundationName the charity it goes through; null for a direct gift
 */
public record FundsOfferDetails(
        String itemCategory,
        Set<FundsPurpose> purposes,
        GivingRoute route,
        @Nullable String foundationName) implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.FUNDS;
    }
}
