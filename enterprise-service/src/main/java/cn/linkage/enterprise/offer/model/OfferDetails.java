package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;

/**
 * What is special to one kind of offer. A new kind is a new case here. Each case checks its own fields when it is made,
 * stored ones too; rules of law that may change are asked apart, when an offer is written or published.
 */
public sealed interface OfferDetails
        permits EquipmentOffer,
                FundsOffer,
                BooksOffer,
                SoftwareOffer,
                VenueAidOffer,
                GuideTrainingOffer,
                WordedOffer,
                LectureOffer,
                StudyTourOffer,
                SchoolVisitOffer {

    default GiftKind kind() {
        return itemCategory().kind();
    }

    /** Belongs to the kind, which every case checks, and fixes the unit of the offer's quantity; with it a condition of every match. */
    ItemCategory itemCategory();

    /**
     * Holds the details against the rest of the offer.
     *
     * @throws InvalidValueException where they contradict it
     */
    default void requireFit(int quantity, OfferWindow window) {}

    /**
     * Holds the details against the rules that are in force now.
     *
     * @throws InvalidValueException where a rule refuses them
     */
    default void requireAllowed() {}

    /** What may have to be changed or settled. */
    default List<OfferWarning> warnings() {
        return List.of();
    }

    /** Whether all that may have been agreed on under the published details of the same item is still there. */
    default boolean keepsWhatMayBeAgreed(OfferDetails published) {
        return true;
    }

    /**
     * The category of a code.
     *
     * @param field what the caller calls the code
     * @throws InvalidValueException on that field where the code list lacks the code
     */
    static ItemCategory category(String field, String code) {
        return ItemCategory.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        field,
                        "物品类别“" + code + "”不在代码表 " + ItemCategory.VERSION + " 中，例如 microscope",
                        "item category '" + code + "' is not in code list " + ItemCategory.VERSION
                                + ", which has for example microscope"));
    }

    /** The codes that a kind has. */
    static List<String> categoryCodes(GiftKind kind) {
        return ItemCategory.ofKind(kind).stream().map(ItemCategory::code).toList();
    }
}
