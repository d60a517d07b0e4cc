package cn.linkage.matching.market.application;

import cn.linkage.matching.market.MarketBook;
import cn.linkage.matching.market.model.Parties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the facts of enterprises and schools; what they have on the market is looked at anew. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeepParties {

    private final Parties parties;
    private final MarketBook book;

    KeepParties(Parties parties, MarketBook book) {
        this.parties = parties;
        this.book = book;
    }

    public void keep(Parties.Enterprise enterprise) {
        if (parties.keep(enterprise)) {
            book.touch(parties.openMarketsOf(enterprise.id()));
        }
    }

    public void keep(Parties.School school) {
        if (parties.keep(school)) {
            book.touch(parties.openMarketsOf(school.id()));
        }
    }
}
