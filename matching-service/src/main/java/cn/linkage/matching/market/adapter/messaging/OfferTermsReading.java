package cn.linkage.matching.market.adapter.messaging;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.enterprise.BooksOfferDetails;
import cn.linkage.contracts.enterprise.EquipmentOfferDetails;
import cn.linkage.contracts.enterprise.FundsOfferDetails;
import cn.linkage.contracts.enterprise.GuideTrainingOfferDetails;
import cn.linkage.contracts.enterprise.LectureOfferDetails;
import cn.linkage.contracts.enterprise.NamingOfferDetails;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.contracts.enterprise.PlaqueOfferDetails;
import cn.linkage.contracts.enterprise.SchoolVisitOfferDetails;
import cn.linkage.contracts.enterprise.SoftwareOfferDetails;
import cn.linkage.contracts.enterprise.StudyTourOfferDetails;
import cn.linkage.contracts.enterprise.VenueAidOfferDetails;
import cn.linkage.engine.candidates.Choice;
import cn.linkage.engine.candidates.Measure;
import cn.linkage.matching.market.Construction;
import cn.linkage.matching.market.KindTerms;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Presence;
import cn.linkage.matching.market.TourSlot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the market keeps of an offer's details. */
final class OfferTermsReading {

    private OfferTermsReading() {}

    static boolean used(OfferDetails details) {
        return switch (details) {
            case EquipmentOfferDetails equipment -> equipment.condition().equals(ItemCondition.USED.name());
            case BooksOfferDetails books -> books.condition() == ItemCondition.USED;
            default -> false;
        };
    }

    static OfferTerms terms(OfferDetails details) {
        return switch (details) {
            case EquipmentOfferDetails _, BooksOfferDetails _ -> OfferTerms.NONE;
            case FundsOfferDetails funds ->
                choices(Map.of(
                        Choice.PURPOSE, Codes.of(funds.purposes()),
                        Choice.ROUTE, Codes.of(funds.route())));
            case SoftwareOfferDetails software ->
                software.termMonths() == null
                        ? OfferTerms.NONE
                        : measures(Map.of(
                                Measure.LICENCE_MONTHS, software.termMonths().longValue()));
            case VenueAidOfferDetails aid ->
                terms(
                        Set.of(),
                        Map.of(
                                Choice.CONSTRUCTION,
                                Codes.of(
                                        aid.constructionIncluded()
                                                ? Construction.INCLUDED
                                                : Construction.NOT_INCLUDED)),
                        Map.of(Measure.AREA_SQUARE_METRES, (long) aid.areaSquareMetresMax()));
            case GuideTrainingOfferDetails training ->
                terms(
                        Set.of(),
                        Map.of(Choice.FORMAT, Codes.of(training.format())),
                        Map.of(Measure.TRAINING_HOURS, (long) training.hours()));
            case NamingOfferDetails naming ->
                measures(Map.of(Measure.GIFT_VALUE_FEN, naming.giftValueFen(), Measure.STAY_MONTHS, (long)
                        naming.termMonthsMin()));
            case PlaqueOfferDetails plaque -> measures(Map.of(Measure.STAY_MONTHS, (long) plaque.termMonths()));
            case LectureOfferDetails lecture ->
                terms(
                        lecture.topics(),
                        Map.of(
                                Choice.LANGUAGE_LEVEL, Codes.of(lecture.languageLevel()),
                                Choice.PRESENCE, Codes.of(lecture.online() ? Presence.ONLINE : Presence.IN_PERSON)),
                        Map.of(Measure.AUDIENCE, (long) lecture.audienceMax()));
            case SchoolVisitOfferDetails visit ->
                terms(
                        visit.topics(),
                        Map.of(Choice.ACTIVITY, Codes.of(visit.activity())),
                        Map.of(Measure.AUDIENCE, (long) visit.audienceMax()));
            case StudyTourOfferDetails tour ->
                new OfferTerms(
                        new KindTerms(tour.topics(), Map.of(Choice.LENGTH, Codes.of(tour.length())), Map.of()),
                        tour.pupilsPerAdult());
        };
    }

    static List<TourSlot> slots(OfferDetails details) {
        return details instanceof StudyTourOfferDetails tour
                ? tour.slots().stream()
                        .map(s ->
                                new TourSlot(s.slotId(), s.date(), s.capacity(), Set.<GradeBand>copyOf(s.gradeBands())))
                        .toList()
                : List.of();
    }

    /** Of a tour the sum of its slots, which is what can be received; of everything else what the owner says. */
    static int capacity(OfferDetails details, int stated) {
        return details instanceof StudyTourOfferDetails tour
                ? Math.toIntExact(
                        tour.slots().stream().mapToLong(s -> s.capacity()).sum())
                : stated;
    }

    private static OfferTerms choices(Map<Choice, Set<String>> choices) {
        return terms(Set.of(), choices, Map.of());
    }

    private static OfferTerms measures(Map<Measure, Long> measures) {
        return terms(Set.of(), Map.of(), measures);
    }

    private static OfferTerms terms(
            Set<ScienceTopic> topics, Map<Choice, Set<String>> choices, Map<Measure, Long> measures) {
        return OfferTerms.of(new KindTerms(topics, choices, measures));
    }
}
