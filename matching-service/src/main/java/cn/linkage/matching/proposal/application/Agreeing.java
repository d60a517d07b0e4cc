package cn.linkage.matching.proposal.application;

import cn.linkage.matching.agreement.Agreements;
import cn.linkage.matching.agreement.NewAgreement;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.monitoring.MatchFeed;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.starter.ids.Ids;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what both sides accepted into an agreement and tells everyone who may know. */
@Component
class Agreeing {

    private final Agreements agreements;
    private final PartyNotices notices;
    private final MatchFeed feed;

    Agreeing(Agreements agreements, PartyNotices notices, MatchFeed feed) {
        this.agreements = agreements;
        this.notices = notices;
        this.feed = feed;
    }

    void agree(Proposal proposal, Books books, Instant now) {
        UUID id = Ids.next();
        agreements.make(new NewAgreement(
                id,
                proposal.id(),
                proposal.pair().offerId(),
                proposal.pair().needId(),
                proposal.enterpriseId(),
                proposal.schoolId(),
                proposal.market(),
                proposal.quantity(),
                now));
        notices.agreed(proposal, id, books, now);
        OfferOnMarket offer = books.offer(proposal.pair().offerId());
        NeedOnMarket need = books.need(proposal.pair().needId());
        NeedOnMarket.Asker asker = need.asker();
        feed.agreed(new MatchFeed.Agreed(
                id,
                asker == null ? null : asker.countyCode(),
                proposal.market(),
                proposal.quantity(),
                offer.giverName(),
                need.askerName(),
                now));
    }
}
