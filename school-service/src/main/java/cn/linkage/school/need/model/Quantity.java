package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.Arrays;

/**
 * How many the school asks for, in the unit of the item category.
 *
 * @param minimumUseful fewer than these would not help; a match never brings fewer in all
 */
public record Quantity(int wanted, int minimumUseful) {

    /** The most of any unit; what one unit allows, {@link #requireAtMost} knows. */
    private static final int MOST = Arrays.stream(ItemCategory.Unit.values())
            .mapToInt(ItemCategory.Unit::most)
            .max()
            .orElseThrow();

    public Quantity {
        new NumberLimit("quantity", "数量", "a quantity", 1, MOST).require(wanted);
        if (minimumUseful < 1 || minimumUseful > wanted) {
            throw new InvalidValueException(
                    "minimumUsefulQuantity",
                    "最低有效数量应为 1 至数量 " + wanted + "，收到 " + minimumUseful,
                    "the minimum useful quantity is 1 to the quantity " + wanted + ", got " + minimumUseful);
        }
    }

    /**
     * Lets the quantity pass where the unit allows it.
     *
     * @throws InvalidValueException on field {@code quantity} where it is more
     */
    void requireAtMost(ItemCategory.Unit unit) {
        new NumberLimit(
                        "quantity",
                        "数量（" + unit.words().zh() + "）",
                        "a quantity (" + unit.words().en() + ")",
                        1,
                        unit.most())
                .require(wanted);
    }
}
