package cn.linkage.matching.whatif;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.explanation.ClearedMarket;
import cn.linkage.engine.explanation.Comparison;
import cn.linkage.engine.explanation.Comparison.Outcome;
import cn.linkage.matching.clearing.StandingMarket;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.whatif.WhatIf.LocalityFigures;
import cn.linkage.matching.whatif.WhatIf.NeedChange;
import cn.linkage.matching.whatif.WhatIf.TierFigures;
import cn.linkage.matching.whatif.WhatIf.UnitFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clearings of one market after the other under two policies, and the figures of them all. */
final class SideBySide {

    private record Both(ClearedMarket before, ClearedMarket after) {}

    private final StandingMarket market;
    private final PolicyRules rules;
    private final Map<UUID, NeedOnMarket> needs;
    private final Map<ItemCategory.Unit, List<Comparison<Locality>>> byUnit = new EnumMap<>(ItemCategory.Unit.class);
    private final Map<String, Both> byCategory = new HashMap<>();

    SideBySide(StandingMarket market, PolicyRules rules) {
        this.market = market;
        this.rules = rules;
        this.needs = market.needs().stream().collect(Collectors.toMap(NeedOnMarket::id, Function.identity()));
    }

    void add(Article article, ClearedMarket before, ClearedMarket after) {
        byCategory.put(article.itemCategory(), new Both(before, after));
        byUnit.computeIfAbsent(ItemCategory.Unit.valueOf(article.unit()), unit -> new ArrayList<>())
                .add(Comparison.of(before, after, need -> asker(need(need)).locality()));
    }

    WhatIf figures(Instant computedAt, Set<GiftKind> leftOut) {
        List<UnitFigures> units = byUnit.entrySet().stream()
                .map(entry -> unit(entry.getKey(), Comparison.together(entry.getValue())))
                .toList();
        List<LocalityFigures> localities =
                units.stream().flatMap(unit -> unit.localities().stream()).toList();
        List<Outcome<Locality>> outcomes = byUnit.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.outcomes().stream())
                .toList();
        List<Outcome<Locality>> gains =
                outcomes.stream().filter(one -> one.change() > 0).toList();
        List<Outcome<Locality>> losses =
                outcomes.stream().filter(one -> one.change() < 0).toList();
        return new WhatIf(
                computedAt,
                market.policy().version(),
                market.today(),
                leftOut,
                units,
                gap(localities, LocalityFigures::servedBeforePerMille),
                gap(localities, LocalityFigures::servedAfterPerMille),
                gains.size(),
                losses.size(),
                listed(gains),
                listed(losses));
    }

    private UnitFigures unit(ItemCategory.Unit unit, Comparison<Locality> comparison) {
        List<LocalityFigures> localities = Arrays.stream(Locality.values())
                .map(locality -> locality(locality, comparison))
                .toList();
        return new UnitFigures(
                unit,
                comparison.outcomes().size(),
                tiers(comparison.tiersBefore(market.policy().rules().tierCount())),
                tiers(comparison.tiersAfter(rules.tierCount())),
                localities,
                gap(localities, LocalityFigures::servedBeforePerMille),
                gap(localities, LocalityFigures::servedAfterPerMille));
    }

    private static LocalityFigures locality(Locality locality, Comparison<Locality> comparison) {
        Comparison.Figures figures = comparison.ofGroup(locality);
        return new LocalityFigures(
                locality,
                (int) comparison.outcomes().stream()
                        .filter(outcome -> outcome.group() == locality)
                        .count(),
                figures.asked(),
                figures.servedBefore(),
                figures.servedAfter(),
                orNull(figures.shareBeforePerMille()),
                orNull(figures.shareAfterPerMille()));
    }

    private static List<TierFigures> tiers(List<Comparison.TierFigures> tiers) {
        return tiers.stream()
                .map(tier -> new TierFigures(tier.tier(), tier.asked(), tier.served()))
                .toList();
    }

    /** As the monitoring counts it: the mean of the units' shares, weighted by their numbers of needs. */
    private static @Nullable Integer gap(
            List<LocalityFigures> localities, Function<LocalityFigures, @Nullable Integer> shareOf) {
        Integer urban = share(localities, Locality.URBAN, shareOf);
        Integer rural = share(localities, Locality.RURAL, shareOf);
        return urban == null || rural == null ? null : urban - rural;
    }

    private static @Nullable Integer share(
            List<LocalityFigures> localities, Locality locality, Function<LocalityFigures, @Nullable Integer> shareOf) {
        double weighted = 0;
        long numbers = 0;
        for (LocalityFigures figures : localities) {
            Integer share = shareOf.apply(figures);
            if (figures.locality() == locality && share != null) {
                weighted += (double) share * figures.needs();
                numbers += figures.needs();
            }
        }
        return numbers == 0 ? null : (int) Math.round(weighted / numbers);
    }

    private List<NeedChange> listed(List<Outcome<Locality>> changes) {
        ToIntFunction<Outcome<Locality>> shareChanged =
                outcome -> (int) (1000L * Math.abs(outcome.change()) / outcome.asked());
        return changes.stream()
                .sorted(Comparator.comparingInt(shareChanged).reversed().thenComparing(Outcome::need))
                .limit(WhatIfs.MOST_LISTED)
                .map(this::change)
                .toList();
    }

    private NeedChange change(Outcome<Locality> outcome) {
        NeedOnMarket need = need(outcome.need());
        return new NeedChange(
                need.id(),
                need.title(),
                need.askerName(),
                asker(need).countyCode(),
                outcome.group(),
                need.market().itemCategory(),
                need.market().unit(),
                outcome.asked(),
                outcome.tierBefore(),
                outcome.tierAfter(),
                outcome.servedBefore(),
                outcome.servedAfter(),
                isCertain(need, outcome));
    }

    private boolean isCertain(NeedOnMarket need, Outcome<Locality> outcome) {
        Both both = Objects.requireNonNull(byCategory.get(need.market().itemCategory()));
        return outcome.change() > 0
                ? both.after().leastServed(need.id()) > both.before().mostServed(need.id())
                : both.after().mostServed(need.id()) < both.before().leastServed(need.id());
    }

    private NeedOnMarket need(UUID id) {
        return Objects.requireNonNull(needs.get(id), () -> "Need " + id + " was cleared and is not in the market");
    }

    /** Needs whose school is not known yet take no part in a clearing. */
    private static NeedOnMarket.Asker asker(NeedOnMarket need) {
        return Objects.requireNonNull(need.asker());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
