package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One market: only what is of one kind, category and unit can match, and quantities add only within it. */
public record MarketKey(GiftKind kind, String itemCategory, ItemCategory.Unit unit) implements Comparable<MarketKey> {

    /**
     * The market of a category.
     *
     * @throws InvalidValueException where this version of the code list lacks the category, or it is of another kind
     */
    public static MarketKey of(GiftKind kind, String itemCategory) {
        ItemCategory category = category(itemCategory);
        if (category.kind() != kind) {
            throw new InvalidValueException(
                    "itemCategory",
                    "物品类别 " + itemCategory + " 属于 " + category.kind() + "，不属于 " + kind,
                    "Item category " + itemCategory + " belongs to " + category.kind() + ", not to " + kind);
        }
        return new MarketKey(kind, itemCategory, category.unit());
    }

    /** The category with its words. */
    public ItemCategory category() {
        return category(itemCategory);
    }

    /** A quantity as people read it: money in yuan, everything else with its unit. */
    public Words inWords(long quantity) {
        return inWords(unit, quantity);
    }

    /** By how much something is short, in words; null for nothing. */
    public @Nullable Words shortWords(int shortBy) {
        return shortBy == 0 ? null : inWords(shortBy);
    }

    /** A quantity of a unit as people read it: money in yuan, everything else with its unit. */
    public static Words inWords(ItemCategory.Unit unit, long quantity) {
        if (unit == ItemCategory.Unit.FEN) {
            String yuan = String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(quantity, 2));
            return new Words(yuan + " 元", yuan + " yuan");
        }
        return unit.words(quantity);
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
