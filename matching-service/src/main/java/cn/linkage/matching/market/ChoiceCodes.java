package cn.linkage.matching.market;

import cn.linkage.contracts.codes.FundsPurpose;
import cn.linkage.contracts.codes.GivingRoute;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.TourLength;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.VisitActivity;
import cn.linkage.contracts.codes.Words;
import cn.linkage.engine.candidates.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The code list of each {@link Choice}, with its words. The engine's bits are places in it; they are never stored. */
public final class ChoiceCodes {

    /** One code. */
    public record Code(String code, Words words) {}

    private ChoiceCodes() {}

    public static List<Code> of(Choice choice) {
        return switch (choice) {
            case PURPOSE -> codes(FundsPurpose.values(), FundsPurpose::words);
            case ROUTE -> codes(GivingRoute.values(), GivingRoute::words);
            case CONSTRUCTION -> codes(Construction.values(), Construction::words);
            case FORMAT -> codes(TrainingFormat.values(), TrainingFormat::words);
            case LANGUAGE_LEVEL -> codes(LanguageLevel.values(), LanguageLevel::words);
            case PRESENCE -> codes(Presence.values(), Presence::words);
            case ACTIVITY -> codes(VisitActivity.values(), VisitActivity::words);
            case LENGTH -> codes(TourLength.values(), TourLength::words);
        };
    }

    /** The words of a choice itself. */
    public static Words words(Choice choice) {
        return switch (choice) {
            case PURPOSE -> new Words("资金用途", "purpose");
            case ROUTE -> new Words("捐赠方式", "way of giving");
            case CONSTRUCTION -> new Words("土建施工", "building work");
            case FORMAT -> new Words("培训方式", "place of training");
            case LANGUAGE_LEVEL -> new Words("语言难度", "level");
            case PRESENCE -> new Words("举办方式", "in person or online");
            case ACTIVITY -> new Words("活动形式", "activity");
            case LENGTH -> new Words("研学时长", "length");
        };
    }

    private static <E extends Enum<E>> List<Code> codes(E[] values, Function<E, Words> words) {
        return Arrays.stream(values)
                .map(value -> new Code(value.name(), words.apply(value)))
                .toList();
    }
}
