package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.market.MarketBook;
import cn.linkage.starter.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which side of an offer and a need a person could start a direct way for. */
@Component
class DirectParties {

    private final MarketBook market;
    private final OwnSides ownSides;

    DirectParties(MarketBook market, OwnSides ownSides) {
        this.market = market;
        this.ownSides = ownSides;
    }

    @Transactional(readOnly = true)
    public Set<Side> sidesOf(UUID person, UUID offerId, UUID needId) {
        UUID enterprise =
                market.offer(offerId).orElseThrow(ProblemException::notFound).enterpriseId();
        UUID school =
                market.need(needId).orElseThrow(ProblemException::notFound).schoolId();
        return ownSides.of(person, enterprise, school);
    }
}
