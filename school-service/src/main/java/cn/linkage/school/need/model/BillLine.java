package cn.linkage.school.need.model;

import org.jspecify.annotations.Nullable;

/**
 * A line of a bill of items; {@link VenueAidNeed} tells what is sound.
 *
 * @param unitPriceFen estimated price of one, in fen; null where unknown
 */
public record BillLine(
        String item, int count, String unit, @Nullable Long unitPriceFen) {}
