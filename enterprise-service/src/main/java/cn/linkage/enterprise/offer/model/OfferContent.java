package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Reach;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the enterprise says about an offer.
 *
 * @param quantity how many are given in all, in the unit of the item category
 * @param reach how far from the enterprise's county it goes
 * @param gradeBands the pupils it is for; empty means every band
 * @param technologyVicePresidentId the technology vice-president of the enterprise who stands for it; null for nobody
 */
public record OfferContent(
        String title,
        OfferDetails details,
        int quantity,
        Reach reach,
        Set<GradeBand> gradeBands,
        OfferWindow window,
        @Nullable UUID technologyVicePresidentId) {

    public static final int TITLE_MAX = 120;
    public static final int QUANTITY_MAX = 1_000_000;

    public OfferContent {
        title = title(title);
        quantity = quantity(quantity);
        EnumSet<GradeBand> bands = EnumSet.noneOf(GradeBand.class);
        bands.addAll(gradeBands);
        gradeBands = Collections.unmodifiableSet(bands);
    }

    /** An offer that names nobody. */
    public OfferContent(
            String title,
            OfferDetails details,
            int quantity,
            Reach reach,
            Set<GradeBand> gradeBands,
            OfferWindow window) {
        this(title, details, quantity, reach, gradeBands, window, null);
    }

    /**
     * A sound title, stripped.
     *
     * @throws InvalidValueException on field {@code title}
     */
    public static String title(String text) {
        String title = text.strip();
        if (title.isEmpty() || title.length() > TITLE_MAX) {
            throw new InvalidValueException(
                    "title",
                    "标题应为 1 至 " + TITLE_MAX + " 个字，收到 " + title.length() + " 个",
                    "a title has 1 to " + TITLE_MAX + " characters, got " + title.length());
        }
        return title;
    }

    /**
     * A sound quantity.
     *
     * @throws InvalidValueException on field {@code quantity}
     */
    public static int quantity(int number) {
        if (number < 1 || number > QUANTITY_MAX) {
            throw new InvalidValueException(
                    "quantity",
                    "数量应为 1 至 " + QUANTITY_MAX + "，收到 " + number,
                    "a quantity is 1 to " + QUANTITY_MAX + ", got " + number);
        }
        return number;
    }
}
