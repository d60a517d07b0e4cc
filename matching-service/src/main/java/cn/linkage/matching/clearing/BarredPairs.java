package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs that a clearing leaves out: declined, proposed now, or agreed on less than was proposed. */
@Repository
class BarredPairs {

    /**
     * One of them.
     *
     * @param held what an open proposal holds; 0 for a pair that has said what it wants
     */
    record Barred(OfferNeed pair, int held) {}

    private static final String PAIRS = """
            select e.offer_id, e.need_id, 0 as held from excluded_pair e join market_need n on n.id = e.need_id
            where %1$s
              and n.kind = :kind and n.item_category = :category and n.unit = :unit
            union all
            select p.offer_id, p.need_id, case p.state when 'OPEN' then p.quantity else 0 end
            from proposal p join market_need n on n.id = p.need_id
            where (p.state = 'OPEN' or (p.state = 'AGREED' and p.quantity < p.proposed_quantity))
              and %1$s
              and n.kind = :kind and n.item_category = :category and n.unit = :unit""";

    private final JdbcClient jdbc;

    BarredPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the needs of a market that miss something. */
    Set<OfferNeed> ofFreeNeeds(MarketKey market) {
        return pairs("n.free", market).stream().map(Barred::pair).collect(Collectors.toSet());
    }

    /** Of the open needs of a market, whatever they miss. */
    List<Barred> ofOpenNeeds(MarketKey market) {
        return pairs("n.state = 'OPEN'", market);
    }

    private List<Barred> pairs(String needs, MarketKey market) {
        return jdbc.sql(PAIRS.formatted(needs))
                .params(Map.of(
                        "kind", market.kind().name(),
                        "category", market.itemCategory(),
                        "unit", market.unit().name()))
                .query((row, number) -> new Barred(
                        new OfferNeed(row.getObject("offer_id", UUID.class), row.getObject("need_id", UUID.class)),
                        row.getInt("held")))
                .list();
    }
}
