package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Suitability;
import cn.linkage.matching.market.MarketKey;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a sentence why a part of the suitability scored as it did. */
final class ReasonWords {

    private ReasonWords() {}

    static Reason of(Suitability.Share share, OfferFacts offer, NeedFacts need) {
        Words words = switch (share.part()) {
            case PROXIMITY -> proximity(share.score());
            case DATES -> dates(share.score());
            case SIZE_FIT -> size(offer, need);
            case DESIGNATION -> designation(share.score());
            case SUBJECTS -> subjects(share, offer, need);
            case RELIABILITY -> named(share);
        };
        return new Reason(share.part().name(), words.zh(), words.en(), share.score(), share.weightPerMille());
    }

    private static Words proximity(int score) {
        if (score == 1000) {
            return new Words("企业与学校同在一县（市、区）", "Enterprise and school are in the same county");
        }
        if (score >= 700) {
            return new Words("企业与学校同在一市", "Enterprise and school are in the same city");
        }
        return score > 0
                ? new Words("企业与学校同在一省", "Enterprise and school are in the same province")
                : new Words("企业来自外省", "The enterprise is in another province");
    }

    private static Words dates(int score) {
        return new Words(
                "可供时间覆盖学校所需时间的 " + score / 10 + "%", "It can be had on " + score / 10 + "% of the days it is needed");
    }

    private static Words size(OfferFacts offer, NeedFacts need) {
        return offer.quantity() >= need.quantity()
                ? new Words("余量可满足学校全部需求", "What is left of the offer covers all that is needed")
                : new Words(
                        "余量 " + amount(need, offer.quantity()).zh() + "，可满足需求 "
                                + amount(need, need.quantity()).zh() + " 的一部分",
                        "What is left of the offer, "
                                + amount(need, offer.quantity()).en() + ", covers part of the "
                                + amount(need, need.quantity()).en() + " needed");
    }

    private static Words amount(NeedFacts need, int quantity) {
        return MarketKey.inWords(ItemCategory.Unit.valueOf(need.article().unit()), quantity);
    }

    private static Words subjects(Suitability.Share share, OfferFacts offer, NeedFacts need) {
        List<ScienceTopic> common = TermBits.topics(need.subjects() & offer.subjects());
        if (common.isEmpty()) {
            return named(share);
        }
        return new Words(
                "主题相符：" + common.stream().map(topic -> topic.words().zh()).collect(Collectors.joining("、")),
                "Subjects in common: "
                        + common.stream().map(topic -> topic.words().en()).collect(Collectors.joining(", ")));
    }

    private static Words designation(int score) {
        return score == 1000
                ? new Words("学校具有策略优先的称号", "The school has a designation that the policy favours")
                : new Words("学校没有策略优先的称号", "The school has none of the designations that the policy favours");
    }

    private static Words named(Suitability.Share share) {
        return new Words(
                share.part().words().zh() + "：" + share.score() + "‰",
                share.part().words().en() + ": " + share.score() + " per mille");
    }
}
