package cn.linkage.matching.explanation;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.explanation.Statement;
import cn.linkage.matching.fit.Reason;
import cn.linkage.matching.market.MarketState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a need gets what it gets.
 *
 * @param basis what it was computed from
 * @param tier of the need under the policy, 1 being served first; null where the need takes no part
 * @param tiers how many the policy has
 * @param asked what is not agreed yet
 * @param proposed what open proposals hold for it; for the school's members only
 * @param served what the best distribution of all that is not agreed gives it
 * @param matches from which offers that comes
 * @param obstacles what stands in the way of the rest; empty where nothing is missing
 * @param changes which changes would help, the best first, and which were not tried
 */
@Schema(name = "NeedExplanation")
record NeedExplanationView(
        UUID needId,
        Basis basis,
        MarketState state,
        int policyVersion,
        @Nullable Integer tier,
        int tiers,
        ItemCategory.Unit unit,
        int quantity,
        int agreed,
        int asked,

        @Schema(description = "本单位成员可见 / only shown to the owner's members") @Nullable
        Integer proposed,

        @Nullable Integer served,
        List<Match> matches,
        List<Sentence> obstacles,
        List<Sentence> changes) {

    /** What an explanation is computed from. */
    @Schema(name = "ExplanationBasis")
    enum Basis {
        /** The need as its school sees it: who declined takes no part, changes as the next clearing would find them. */
        OWN,
        /** Public figures alone. */
        PUBLIC
    }

    /**
     * What comes from one offer.
     *
     * @param nextBestOfferId to which the need would turn instead; null where to none
     */
    @Schema(name = "ExplainedMatch")
    record Match(
            UUID offerId,
            String offerTitle,
            int quantity,
            int scorePerMille,
            List<Reason> reasons,
            @Nullable UUID nextBestOfferId,
            @Nullable Words nextBest) {}

    @Schema(name = "ExplanationSentence")
    record Sentence(Statement.About about, String zh, String en) {

        static Sentence of(Statement statement) {
            return new Sentence(
                    statement.about(), statement.words().zh(), statement.words().en());
        }
    }
}
