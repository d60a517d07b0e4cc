package cn.linkage.matching.market.adapter.messaging;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.school.BandGroup;
import cn.linkage.contracts.school.BooksNeedDetails;
import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.contracts.school.FundsNeedDetails;
import cn.linkage.contracts.school.GuideTrainingNeedDetails;
import cn.linkage.contracts.school.LectureNeedDetails;
import cn.linkage.contracts.school.NamingNeedDetails;
import cn.linkage.contracts.school.NeedDetails;
import cn.linkage.contracts.school.PlaqueNeedDetails;
import cn.linkage.contracts.school.SchoolVisitNeedDetails;
import cn.linkage.contracts.school.SoftwareNeedDetails;
import cn.linkage.contracts.school.StudyTourNeedDetails;
import cn.linkage.contracts.school.VenueAidNeedDetails;
import cn.linkage.engine.candidates.Choice;
import cn.linkage.engine.candidates.Measure;
import cn.linkage.matching.market.Construction;
import cn.linkage.matching.market.KindTerms;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.Presence;
import cn.linkage.matching.market.TourGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the market keeps of a need's details. */
final class NeedTermsReading {

    private NeedTermsReading() {}

    static boolean usedAccepted(NeedDetails details) {
        return switch (details) {
            case EquipmentNeedDetails equipment -> equipment.usedAccepted();
            case BooksNeedDetails books -> books.usedAccepted();
            default -> true;
        };
    }

    static NeedTerms terms(NeedDetails details) {
        return switch (details) {
            case EquipmentNeedDetails _, BooksNeedDetails _ -> NeedTerms.NONE;
            case FundsNeedDetails funds ->
                terms(
                        Set.of(),
                        Map.of(
                                Choice.PURPOSE, Codes.of(funds.purpose()),
                                Choice.ROUTE, Codes.of(funds.routes())),
                        Map.of());
            case SoftwareNeedDetails software ->
                terms(Set.of(), Map.of(), Map.of(Measure.LICENCE_MONTHS, (long) software.termMonthsMin()));
            case VenueAidNeedDetails aid ->
                terms(
                        Set.of(),
                        aid.constructionNeeded()
                                ? Map.of(Choice.CONSTRUCTION, Codes.of(Construction.INCLUDED))
                                : Map.of(),
                        Map.of(Measure.AREA_SQUARE_METRES, (long) aid.areaSquareMetres()));
            case GuideTrainingNeedDetails training ->
                terms(
                        Set.of(),
                        Map.of(Choice.FORMAT, Codes.of(training.formats())),
                        Map.of(Measure.TRAINING_HOURS, (long) training.hoursMin()));
            case NamingNeedDetails naming -> naming(naming);
            case PlaqueNeedDetails plaque ->
                terms(Set.of(), Map.of(), Map.of(Measure.STAY_MONTHS, (long) plaque.termMonthsMax()));
            case LectureNeedDetails lecture ->
                terms(
                        lecture.topics(),
                        Map.of(
                                Choice.LANGUAGE_LEVEL,
                                Codes.of(lecture.languageLevels()),
                                Choice.PRESENCE,
                                lecture.onlineAccepted() ? Set.of() : Codes.of(Presence.IN_PERSON)),
                        Map.of(Measure.AUDIENCE, (long) lecture.audience()));
            case SchoolVisitNeedDetails visit ->
                terms(
                        visit.topics(),
                        Map.of(Choice.ACTIVITY, Codes.of(visit.activities())),
                        Map.of(Measure.AUDIENCE, (long) visit.audience()));
            case StudyTourNeedDetails tour ->
                new NeedTerms(
                        new KindTerms(tour.topics(), Map.of(Choice.LENGTH, Codes.of(tour.lengths())), Map.of()),
                        null,
                        group(tour));
        };
    }

    /** Of a tour the sum of its groups, of a naming the one thing; of everything else what the owner says. */
    static int quantity(NeedDetails details, int stated) {
        return switch (details) {
            case StudyTourNeedDetails tour -> group(tour).size();
            case NamingNeedDetails _ -> 1;
            default -> stated;
        };
    }

    private static NeedTerms naming(NamingNeedDetails details) {
        Naming naming = new Naming(details.thing(), details.termFrom(), details.termUntil(), details.exclusive());
        if (naming.thingKey().isEmpty() || naming.termUntil().isBefore(naming.termFrom())) {
            throw new InvalidValueException(
                    "details.thing",
                    "应写明冠名的场所或项目及起止日期，收到 " + naming,
                    "Name the thing and a term that ends after it starts, got " + naming);
        }
        KindTerms kind = new KindTerms(
                Set.of(),
                Map.of(),
                Map.of(
                        Measure.GIFT_VALUE_FEN, details.giftValueFenMin(),
                        Measure.STAY_MONTHS, naming.termMonths()));
        return new NeedTerms(kind, naming, null);
    }

    private static TourGroup group(StudyTourNeedDetails tour) {
        Map<GradeBand, Integer> pupils = new EnumMap<>(GradeBand.class);
        for (BandGroup group : tour.groups()) {
            if (group.pupils() < 1 || pupils.put(group.gradeBand(), group.pupils()) != null) {
                throw new InvalidValueException(
                        "details.groups",
                        "每个学段应列一次且至少 1 人，收到 " + tour.groups(),
                        "Each grade band once, with at least 1 pupil, got " + tour.groups());
            }
        }
        return new TourGroup(pupils, tour.adults(), tour.dates(), tour.splitAccepted());
    }

    private static NeedTerms terms(
            Set<ScienceTopic> topics, Map<Choice, Set<String>> choices, Map<Measure, Long> measures) {
        return NeedTerms.of(new KindTerms(topics, choices, measures));
    }
}
