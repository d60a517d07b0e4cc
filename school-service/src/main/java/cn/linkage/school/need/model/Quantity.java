package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;

/**
 * How many the school asks for, in the unit of the item category.
 *
 * @param minimumUseful fewer than these would not help; a match never brings fewer in all
 */
public record Quantity(int wanted, int minimumUseful) {

    private static final int MAX = 1_000_000;

    public Quantity {
        if (wanted < 1 || wanted > MAX) {
            throw new InvalidValueException(
                    "quantity", "数量应为 1 至 " + MAX + "，收到 " + wanted, "a quantity is 1 to " + MAX + ", got " + wanted);
        }
        if (minimumUseful < 1 || minimumUseful > wanted) {
            throw new InvalidValueException(
                    "minimumUsefulQuantity",
                    "最低有效数量应为 1 至数量 " + wanted + "，收到 " + minimumUseful,
                    "the minimum useful quantity is 1 to the quantity " + wanted + ", got " + minimumUseful);
        }
    }
}
