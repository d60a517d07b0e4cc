package cn.linkage.matching.codes;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.contracts.codes.Words;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A code list of the details of offers and needs.
 *
 * @param name of the list, as the fields that use it spell it
 * @param kinds whose details use it
 */
@Schema(name = "DetailCodes")
record DetailCodes(String name, Set<GiftKind> kinds, List<Code> codes) {

    @Schema(name = "DetailCode")
    record Code(String code, Words words) {}

    private static final List<DetailCodes> ALL = List.of(
            list("condition", ItemCondition.values(), ItemCondition::words, GiftKind.EQUIPMENT, GiftKind.BOOKS),
            list("purpose", FundsPurpose.values(), FundsPurpose::words, GiftKind.FUNDS),
            list("route", GivingRoute.values(), GivingRoute::words, GiftKind.FUNDS),
            list("format", TrainingFormat.values(), TrainingFormat::words, GiftKind.GUIDE_TRAINING),
            list(
                    "topic",
                    ScienceTopic.values(),
                    ScienceTopic::words,
                    GiftKind.LECTURE,
                    GiftKind.SCHOOL_VISIT,
                    GiftKind.STUDY_TOUR),
            list("languageLevel", LanguageLevel.values(), LanguageLevel::words, GiftKind.LECTURE),
            list("activity", VisitActivity.values(), VisitActivity::words, GiftKind.SCHOOL_VISIT),
            list("length", TourLength.values(), TourLength::words, GiftKind.STUDY_TOUR));

    /** Those of one kind, or all where null. */
    static List<DetailCodes> of(@Nullable GiftKind kind) {
        return ALL.stream()
                .filter(l -> kind == null || l.kinds().contains(kind))
                .toList();
    }

    private static <E extends Enum<E>> DetailCodes list(
            String name, E[] values, Function<E, Words> words, GiftKind... kinds) {
        return new DetailCodes(
                name,
                Set.of(kinds),
                Arrays.stream(values)
                        .map(value -> new Code(value.name(), words.apply(value)))
                        .toList());
    }
}
