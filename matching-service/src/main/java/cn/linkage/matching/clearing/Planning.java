package cn.linkage.matching.clearing;

import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.proposal.Claimed;
import cn.linkage.matching.proposal.PlannedProposal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans a market in the way of its kind. */
final class Planning {

    private Planning() {}

    static MarketPlan plan(MarketSnapshot snapshot) {
        return switch (snapshot.market().kind()) {
            case STUDY_TOUR -> TourPlanner.plan(snapshot);
            case NAMING -> names(snapshot);
            default -> MarketPlanner.plan(snapshot);
        };
    }

    /**
     * Names are cleared as quantities, without needs whose thing is taken. Where two needs of one school ask for names that
     * cannot both be, the first planned keeps its match and the clearing is repeated without the other, so that its giver
     * is free for others. Each repetition has fewer needs. Exact but for that choice, which is the order of the tiers, then
     * of the ids.
     */
    private static MarketPlan names(MarketSnapshot all) {
        Map<UUID, NeedOnMarket> needs =
                all.needs().stream().collect(Collectors.toMap(NeedOnMarket::id, Function.identity()));
        MarketSnapshot snapshot = all.without(taken(all));
        while (true) {
            MarketPlan plan = MarketPlanner.plan(snapshot);
            Set<UUID> losing = losing(plan.proposals(), needs);
            if (losing.isEmpty()) {
                return plan.with(plan.proposals().stream()
                        .map(p -> p.about(
                                Particulars.of(need(needs, p.needId()).terms().naming())))
                        .toList());
            }
            snapshot = snapshot.without(losing);
        }
    }

    private static Set<UUID> taken(MarketSnapshot snapshot) {
        return snapshot.needs().stream()
                .filter(need -> snapshot.claimed()
                        .conflict(need.schoolId(), Particulars.of(need.terms().naming()))
                        .isPresent())
                .map(NeedOnMarket::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> losing(List<PlannedProposal> planned, Map<UUID, NeedOnMarket> needs) {
        Claimed claimed = Claimed.nothing();
        Set<UUID> losing = new HashSet<>();
        for (PlannedProposal proposal : planned) {
            NeedOnMarket need = need(needs, proposal.needId());
            UUID school = need.schoolId();
            Particulars particulars = Particulars.of(need.terms().naming());
            if (claimed.conflict(school, particulars).isPresent()) {
                losing.add(proposal.needId());
            } else {
                claimed.take(school, particulars);
            }
        }
        return losing;
    }

    private static NeedOnMarket need(Map<UUID, NeedOnMarket> needs, UUID id) {
        return Objects.requireNonNull(needs.get(id), () -> "Need " + id + " was planned and is not in the market");
    }
}
