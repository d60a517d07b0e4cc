package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.Phrase;
import cn.linkage.engine.candidates.Article;
import cn.linkage.engine.candidates.Condition;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.engine.candidates.Reach;
import cn.linkage.engine.candidates.Suitability;
import cn.linkage.engine.candidates.SuitabilityWeights;
import cn.linkage.engine.candidates.Window;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.policy.PolicyRules;
import cn.linkage.matching.policy.SchoolOnDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One policy's judgement on one day. Cheap to make; not kept longer than the work at hand. */
public final class Fitting {

    private static final int UNKNOWN_RELIABILITY = 500;

    private final PolicyRules rules;
    private final LocalDate today;
    private final SuitabilityWeights weights;
    private final int favoured;

    public Fitting(PolicyRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
        this.weights = new SuitabilityWeights(rules.weights());
        this.favoured = bits(rules.favouredDesignations());
    }

    /** What is free of an offer, in the engine's terms; empty where nothing can be had of it from today on. */
    public Optional<OfferFacts> offer(OfferOnMarket offer) {
        OfferOnMarket.Giver giver = offer.giver();
        if (giver == null
                || offer.quantities().free() < 1
                || offer.availableUntil().isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(new OfferFacts(
                offer.id(),
                article(offer.market()),
                giver.countyCode(),
                Reach.valueOf(offer.reach().name()),
                bits(offer.gradeBands()),
                window(offer.availableFrom(), offer.availableUntil()),
                offer.quantities().free(),
                offer.used(),
                TermBits.topics(offer.terms().kind()),
                favoured,
                UNKNOWN_RELIABILITY,
                TermBits.terms(offer.terms().kind())));
    }

    /** What a need misses, in the engine's terms; empty where nothing of use can be brought to it from today on. */
    public Optional<NeedFacts> need(NeedOnMarket need) {
        NeedOnMarket.Asker asker = need.asker();
        if (asker == null
                || need.quantities().free() < need.leastUseful()
                || need.neededUntil().isBefore(today)) {
            return Optional.empty();
        }
        Set<DesignationKind> designations = asker.designationsOn(today);
        SchoolOnDay school = new SchoolOnDay(asker.countyCode(), asker.locality(), designations);
        return Optional.of(new NeedFacts(
                need.id(),
                article(need.market()),
                asker.countyCode(),
                bits(need.gradeBands()),
                window(need.neededFrom(), need.neededUntil()),
                need.quantities().free(),
                need.leastUseful(),
                rules.tierOf(school, today),
                need.usedAccepted(),
                TermBits.topics(need.terms().kind()),
                bits(designations),
                TermBits.terms(need.terms().kind())));
    }

    /** Why an offer cannot serve a need, or empty where it can. */
    public Optional<Words> obstacle(OfferFacts offer, NeedFacts need) {
        return Condition.firstFailing(offer, need).map(condition -> words(condition.failure()));
    }

    /** How well a feasible pair fits, the weightiest reasons first, then the conditions of its kind that it meets. */
    public Fit fit(OfferFacts offer, NeedFacts need) {
        Suitability suitability = Suitability.of(offer, need, weights);
        return new Fit(
                suitability.perMille(),
                Stream.concat(
                                suitability.shares().stream()
                                        .filter(share -> share.weightPerMille() > 0)
                                        .sorted(Comparator.comparingInt(Suitability.Share::contribution)
                                                .reversed())
                                        .map(share -> ReasonWords.of(share, offer, need)),
                                TermWords.met(offer, need).stream())
                        .toList());
    }

    /** The day of the judgement. */
    public LocalDate today() {
        return today;
    }

    public SuitabilityWeights weights() {
        return weights;
    }

    private Window window(LocalDate from, LocalDate until) {
        LocalDate start = from.isBefore(today) ? today : from;
        return new Window((int) start.toEpochDay(), (int) until.toEpochDay());
    }

    private static Article article(MarketKey market) {
        return new Article(
                market.kind().name(), market.itemCategory(), market.unit().name());
    }

    /** For one judgement only; nothing of it is stored. */
    @SuppressWarnings("EnumOrdinal")
    private static int bits(Set<? extends Enum<?>> values) {
        return values.stream().mapToInt(value -> 1 << value.ordinal()).reduce(0, (a, b) -> a | b);
    }

    private static Words words(Phrase phrase) {
        return new Words(phrase.zh(), phrase.en());
    }
}
