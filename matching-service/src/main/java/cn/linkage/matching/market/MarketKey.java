package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;

/** One market: only what is of one kind, category and unit can match, and quantities add only within it. */
public record MarketKey(GiftKind kind, String itemCategory, ItemCategory.Unit unit) implements Comparable<MarketKey> {

    /**
     * The market of a category.
     *
     * @throws InvalidValueException where this version of the code list lacks the category, whose unit is then unknown
     */
    public static MarketKey of(GiftKind kind, String itemCategory) {
        return new MarketKey(kind, itemCategory, category(itemCategory).unit());
    }

    /** The category with its words. */
    public ItemCategory category() {
        return category(itemCategory);
    }

    @Override
    public int compareTo(MarketKey other) {
        return text().compareTo(other.text());
    }

    /** All three, for a log or a lock's name. */
    public String text() {
        return kind + "/" + itemCategory + "/" + unit;
    }

    private static ItemCategory category(String code) {
        return ItemCategory.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        "itemCategory",
                        "物品类别 " + code + " 不在代码表 " + ItemCategory.VERSION + " 中",
                        "Item category " + code + " is not in the code list " + ItemCategory.VERSION));
    }
}
