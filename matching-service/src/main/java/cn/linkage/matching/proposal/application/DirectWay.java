package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.matching.fit.Fit;
import cn.linkage.matching.fit.Fitting;
import cn.linkage.matching.fit.TourFitting;
import cn.linkage.matching.fit.TourObstacle;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.Claims;
import cn.linkage.matching.proposal.model.Pair;
import cn.linkage.matching.proposal.model.Proposals;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a side may go the direct way, and what stands against it. */
@Component
class DirectWay {

    sealed interface Judgement {}

    record Open(Fit fit, Particulars particulars) implements Judgement {}

    record Closed(String code, Words words) implements Judgement {}

    private final Proposals proposals;
    private final Claims claims;
    private final Clock clock;

    DirectWay(Proposals proposals, Claims claims, Clock clock) {
        this.proposals = proposals;
        this.claims = claims;
        this.clock = clock;
    }

    Judgement judge(ProposeDirectlyCommand command, Books books, PolicyRules rules) {
        OfferOnMarket offer = books.offer(command.offerId());
        NeedOnMarket need = books.need(command.needId());
        if (offer.state() != MarketState.OPEN || need.state() != MarketState.OPEN) {
            return new Closed("not-open", new Words("资源或需求当前未开放", "The offer or the need is not open now"));
        }
        if (!proposals
                .barred(List.of(new Pair(command.offerId(), command.needId())))
                .isEmpty()) {
            return new Closed(
                    "pair-proposed-or-declined",
                    new Words(
                            "该资源与需求已有待答复的匹配方案，或曾被婉拒",
                            "This offer and need have an open proposal already, or one was declined"));
        }
        int most = Math.min(offer.quantities().free(), need.quantities().free());
        if (most == 0) {
            return nothingFree(need.quantities().free() == 0);
        }
        if (command.quantity() < 1 || command.quantity() > most) {
            return new Closed(
                    "quantity-not-available",
                    new Words(
                            "数量应在 " + zh(need, 1) + " 到 " + zh(need, most) + " 之间（双方余量），收到 "
                                    + zh(need, command.quantity()),
                            "The quantity must be " + en(need, 1) + " to " + en(need, most)
                                    + ", what is left of both, got " + en(need, command.quantity())));
        }
        if (command.quantity() < need.leastUseful()) {
            return new Closed(
                    "below-minimum-useful-quantity",
                    new Words(
                            "少于 " + zh(need, need.leastUseful()) + " 对学校没有用处，收到 " + zh(need, command.quantity()),
                            "Less than " + en(need, need.leastUseful()) + " is of no use to the school, got "
                                    + en(need, command.quantity())));
        }
        return particulars(offer, need, fit(offer, need, new Fitting(rules, BusinessZone.today(clock))));
    }

    private static Judgement fit(OfferOnMarket offer, NeedOnMarket need, Fitting fitting) {
        Optional<OfferFacts> offered = fitting.offer(offer);
        Optional<NeedFacts> needed = fitting.need(need);
        if (offered.isEmpty() || needed.isEmpty()) {
            return new Closed(
                    "not-available",
                    new Words(
                            "资源或需求的期限已过，或单位信息尚未同步",
                            "The offer or need is past its dates, or its organisation is not known yet"));
        }
        return fitting.obstacle(offered.get(), needed.get())
                .<Judgement>map(words -> new Closed("not-feasible", words))
                .orElseGet(() -> new Open(fitting.fit(offered.get(), needed.get()), Particulars.NONE));
    }

    /** Adds the thing that is named, or the slots on which the group goes; closed where somebody else has them. */
    private Judgement particulars(OfferOnMarket offer, NeedOnMarket need, Judgement judgement) {
        if (!(judgement instanceof Open open)
                || (need.terms().naming() == null && need.terms().tour() == null)) {
            return judgement;
        }
        Claimed claimed = claims.lock(List.of(need.schoolId()));
        if (need.terms().tour() != null) {
            TourFitting tour = new TourFitting(offer, need, BusinessZone.today(clock), claimed::isAway);
            TourObstacle obstacle = tour.obstacle();
            return obstacle == null
                    ? new Open(open.fit(), Particulars.of(tour.ways().getFirst()))
                    : new Closed("not-feasible", obstacle.words());
        }
        Particulars particulars = Particulars.of(need.terms().naming());
        return claimed.conflict(need.schoolId(), particulars)
                .<Judgement>map(conflict -> new Closed(conflict.code(), conflict.words()))
                .orElseGet(() -> new Open(open.fit(), particulars));
    }

    private static String zh(NeedOnMarket need, int quantity) {
        return need.market().inWords(quantity).zh();
    }

    private static String en(NeedOnMarket need, int quantity) {
        return need.market().inWords(quantity).en();
    }

    private static Closed nothingFree(boolean ofTheNeed) {
        return new Closed(
                "nothing-free",
                ofTheNeed
                        ? new Words(
                                "该需求目前没有缺口：其余数量已达成协议，或在待答复的匹配方案中",
                                "Nothing is missing of this need at present: the rest is agreed, or held by open"
                                        + " proposals")
                        : new Words(
                                "该资源目前没有余量：其余数量已达成协议，或在待答复的匹配方案中",
                                "Nothing is left of this offer at present: the rest is agreed, or held by open"
                                        + " proposals"));
    }
}
