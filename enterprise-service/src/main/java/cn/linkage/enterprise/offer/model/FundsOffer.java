package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money (资金); the offer's quantity is the amount in fen.
 *
 * @param purposes what it may be used for; empty means any purpose of science education
 * @param route the way it takes
 * @param foundationName the charity it goes through; null for a direct gift and only then
 */
public record FundsOffer(
        ItemCategory itemCategory,
        Set<FundsPurpose> purposes,
        GivingRoute route,
        @Nullable String foundationName) implements OfferDetails {

    public static final int FOUNDATION_NAME_MAX = 100;

    private static final OfferWarning DIRECT = new OfferWarning(
            "details.route",
            "direct-gift-deduction",
            "企业所得税法实施条例第五十一条",
            new Words(
                    "直接捐赠学校的资金一般不能在企业所得税前扣除；如需扣除，请通过有资格的公益性社会组织捐赠，并与税务部门确认",
                    "money given straight to a school is probably not deductible from income tax; if it is to be, give it"
                            + " through a qualified charity, and confirm with the tax office"));

    public FundsOffer {
        Findings findings = Findings.ofDetails(GiftKind.FUNDS, itemCategory);
        purposes = Findings.choice(FundsPurpose.class, purposes);
        foundationName = findings.optionalText(
                "foundationName",
                new Words("公益性社会组织名称", "the name of the charity"),
                foundationName,
                FOUNDATION_NAME_MAX);
        if (route == GivingRoute.FOUNDATION && foundationName == null) {
            findings.add(
                    "foundationName",
                    "通过公益性社会组织（FOUNDATION）捐赠时，请填写该组织名称；直接捐赠请选 DIRECT",
                    "a gift by the route FOUNDATION names its charity, got none; maybe the route is DIRECT");
        }
        if (route == GivingRoute.DIRECT && foundationName != null) {
            findings.add(
                    "foundationName",
                    "直接捐赠（DIRECT）不经过公益性社会组织，收到“" + foundationName + "”；请留空，或选 FOUNDATION",
                    "a gift by the route DIRECT names no charity, got '" + foundationName
                            + "'; leave it out, or choose the route FOUNDATION");
        }
        findings.none();
    }

    @Override
    public List<OfferWarning> warnings() {
        return route == GivingRoute.DIRECT ? List.of(DIRECT) : List.of();
    }
}
