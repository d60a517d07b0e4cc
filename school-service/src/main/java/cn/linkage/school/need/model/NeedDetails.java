package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.school.need.model.NeedResult.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is special to one kind of need. The next kind is a new case here. */
public sealed interface NeedDetails
        permits EquipmentNeed,
                FundsNeed,
                BooksNeed,
                SoftwareNeed,
                VenueAidNeed,
                GuideTrainingNeed,
                NamingNeed,
                PlaqueNeed,
                LectureNeed,
                StudyTourNeed,
                SchoolVisitNeed {

    GiftKind kind();

    /** Fixes the unit of the need's quantities; with it a condition of every match. */
    ItemCategory itemCategory();

    /** Everything in it that was worded freely. */
    List<FreeText> texts();

    /**
     * Refuses details that contradict what the need says besides.
     *
     * @throws InvalidValueException on the field that does not fit
     */
    default void requireFit(Quantity quantity, NeedWindow window, Set<GradeBand> gradeBands) {}

    /** Why a live need that says this may not say the other instead; empty where it may. See {@link Need}. */
    default Optional<Reason> refusalOf(NeedDetails better, LocalDate today) {
        return better.itemCategory() == itemCategory() ? Optional.empty() : Optional.of(Reason.ITEM_FIXED);
    }

    /** Whether no day is left on which it could happen; only where it names days. */
    default boolean isOver(LocalDate today) {
        return false;
    }

    /**
     * The category of a code.
     *
     * @throws InvalidValueException on field {@code details.itemCategory} where the code list lacks it
     */
    static ItemCategory category(String code) {
        return ItemCategory.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        "details.itemCategory",
                        "物品类别“" + code + "”不在代码表 " + ItemCategory.VERSION + " 中，例如 microscope",
                        "item category '" + code + "' is not in code list " + ItemCategory.VERSION
                                + ", which has for example microscope"));
    }

    /**
     * Lets the category pass where it belongs to the kind.
     *
     * @throws InvalidValueException on field {@code details.itemCategory} where it belongs to another
     */
    static void requireKind(ItemCategory category, GiftKind kind) {
        if (category.kind() != kind) {
            String right =
                    ItemCategory.ofKind(kind).stream().map(ItemCategory::code).collect(Collectors.joining(", "));
            throw new InvalidValueException(
                    "details.itemCategory",
                    "物品类别 " + category.code() + " 属于 " + category.kind() + "；" + kind + " 的类别为：" + right,
                    "item category " + category.code() + " belongs to " + category.kind() + "; those of " + kind
                            + " are: " + right);
        }
    }

    /** The codes in the order of their list, not to be changed from outside. */
    static <C extends Enum<C>> Set<C> ordered(Class<C> list, Collection<C> codes) {
        EnumSet<C> ordered = EnumSet.noneOf(list);
        ordered.addAll(codes);
        return Collections.unmodifiableSet(ordered);
    }
}
