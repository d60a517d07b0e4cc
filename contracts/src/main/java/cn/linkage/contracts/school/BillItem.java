package cn.linkage.contracts.school;

import org.jspecify.annotations.Nullable;

/**
 * A line of a bill of items.
 *
 * @param item what
 * @param count how many, 1 to 100,000
 * @param unit counted in what
 * @param unitPriceFen estimated price of one, in fen, 0 to 10^12; null where unknown
 */
public record BillItem(
        String item, int count, String unit, @Nullable Long unitPriceFen) {}
