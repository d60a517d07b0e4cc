package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.market.MarketClaims;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.notice.NewNotice;
import cn.linkage.matching.notice.NoticeBoard;
import cn.linkage.matching.notice.NoticeType;
import cn.linkage.matching.notice.NoticeWords;
import cn.linkage.matching.proposal.model.DeclineReason;
import cn.linkage.matching.proposal.model.Proposal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells both sides of a proposal what happened to it. */
@Component
class PartyNotices {

    private final NoticeBoard board;

    PartyNotices(NoticeBoard board) {
        this.board = board;
    }

    void made(List<Proposal> proposals, Books books) {
        board.post(proposals.stream()
                .flatMap(p -> Stream.of(Side.values())
                        .filter(side -> p.acceptanceOf(side) == null)
                        .map(side -> proposed(p, side, books)))
                .toList());
    }

    private static NewNotice proposed(Proposal p, Side side, Books books) {
        OfferOnMarket offer = books.offer(p.pair().offerId());
        NeedOnMarket need = books.need(p.pair().needId());
        Words words = NoticeWords.proposed(offer.title(), need.title(), other(side, offer, need), zh(p), en(p));
        return notice(p, side, NoticeType.PROPOSED, null, words, p.madeAt());
    }

    void accepted(Proposal p, Side by, Books books, Instant at) {
        OfferOnMarket offer = books.offer(p.pair().offerId());
        NeedOnMarket need = books.need(p.pair().needId());
        Side told = other(by);
        Words words = NoticeWords.accepted(offer.title(), need.title(), other(told, offer, need), zh(p), en(p));
        board.post(List.of(notice(p, told, NoticeType.ACCEPTED_BY_OTHER_SIDE, null, words, at)));
    }

    void agreed(Proposal p, UUID agreementId, Books books, Instant at) {
        OfferOnMarket offer = books.offer(p.pair().offerId());
        NeedOnMarket need = books.need(p.pair().needId());
        board.post(Stream.of(Side.values())
                .map(side -> notice(
                        p,
                        side,
                        NoticeType.AGREED,
                        agreementId,
                        NoticeWords.agreed(offer.title(), need.title(), other(side, offer, need), zh(p), en(p)),
                        at))
                .toList());
    }

    /** Only the other side is told; who decided is not in it. */
    void declined(Proposal p, Side by, DeclineReason reason, Books books, Instant at) {
        Words words = NoticeWords.declined(
                books.offer(p.pair().offerId()).title(),
                books.need(p.pair().needId()).title(),
                reason.words());
        board.post(List.of(notice(p, other(by), NoticeType.DECLINED, null, words, at)));
    }

    void expired(List<Proposal> proposals, Books books, Instant at) {
        board.post(proposals.stream()
                .flatMap(p -> both(
                        p,
                        NoticeType.EXPIRED,
                        NoticeWords.expired(
                                books.offer(p.pair().offerId()).title(),
                                books.need(p.pair().needId()).title()),
                        at))
                .toList());
    }

    void withdrawn(List<Proposal> proposals, MarketClaims.Reason reason, Books books, Instant at) {
        board.post(proposals.stream()
                .flatMap(p -> both(
                        p,
                        NoticeType.WITHDRAWN,
                        NoticeWords.withdrawn(
                                books.offer(p.pair().offerId()).title(),
                                books.need(p.pair().needId()).title(),
                                words(reason)),
                        at))
                .toList());
    }

    private static Stream<NewNotice> both(Proposal p, NoticeType type, Words words, Instant at) {
        return Stream.of(Side.values()).map(side -> notice(p, side, type, null, words, at));
    }

    private static NewNotice notice(
            Proposal p, Side side, NoticeType type, @Nullable UUID agreementId, Words words, Instant at) {
        return switch (side) {
            case ENTERPRISE ->
                new NewNotice(
                        side,
                        p.enterpriseId(),
                        type,
                        p.id(),
                        agreementId,
                        p.pair().offerId(),
                        words,
                        at);
            case SCHOOL ->
                new NewNotice(
                        side, p.schoolId(), type, p.id(), agreementId, p.pair().needId(), words, at);
        };
    }

    private static String other(Side side, OfferOnMarket offer, NeedOnMarket need) {
        return switch (side) {
            case ENTERPRISE -> need.askerName();
            case SCHOOL -> offer.giverName();
        };
    }

    private static Side other(Side side) {
        return side == Side.ENTERPRISE ? Side.SCHOOL : Side.ENTERPRISE;
    }

    private static String zh(Proposal p) {
        return p.market().category().words().zh() + " "
                + p.market().inWords(p.quantity()).zh()
                + p.particulars().inWords().map(w -> "（" + w.zh() + "）").orElse("");
    }

    private static String en(Proposal p) {
        return p.market().category().words().en() + ", "
                + p.market().inWords(p.quantity()).en()
                + p.particulars().inWords().map(w -> " (" + w.en() + ")").orElse("");
    }

    private static Words words(MarketClaims.Reason reason) {
        return switch (reason) {
            case OFFER_CUT -> new Words("企业调减了数量", "the enterprise cut the quantity");
            case OFFER_PAUSED -> new Words("企业暂停了资源", "the enterprise paused the offer");
            case OFFER_WITHDRAWN -> new Words("企业撤回了资源", "the enterprise withdrew the offer");
            case OFFER_EXPIRED -> new Words("资源已到期", "the offer has run out");
            case OFFER_CHANGED -> new Words("企业更改了资源的条件", "the enterprise changed the terms of the offer");
            case NEED_CUT -> new Words("学校调减了数量", "the school cut the quantity");
            case NEED_PAUSED -> new Words("学校暂停了需求", "the school paused the need");
            case NEED_WITHDRAWN -> new Words("学校撤回了需求", "the school withdrew the need");
            case NEED_EXPIRED -> new Words("需求已到期", "the need has run out");
            case NEED_CHANGED -> new Words("学校更改了需求的条件", "the school changed the terms of the need");
            case BETTER_MATCH -> new Words("统一匹配找到了整体更好的安排", "a clearing round found a better arrangement for all");
        };
    }
}
