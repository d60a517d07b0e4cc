package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory.Unit;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Words;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the enterprise says about an offer.
 *
 * @param quantity how many are given in all, in the unit of the item category, at most the unit's largest
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

    /** What the unit that allows most allows. */
    public static final int QUANTITY_MAX = 1_000_000_000;

    public OfferContent {
        title = title(title);
        quantity = quantity(quantity, details.itemCategory().unit());
        gradeBands = Findings.choice(GradeBand.class, gradeBands);
        details.requireFit(quantity, window);
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
        Findings findings = new Findings("");
        String title = findings.text("title", new Words("标题", "a title"), text, TITLE_MAX);
        findings.none();
        return title;
    }

    /**
     * A sound quantity: at least 1, at most what the unit allows.
     *
     * @throws InvalidValueException on field {@code quantity}
     */
    public static int quantity(int number, Unit unit) {
        Findings findings = new Findings("");
        Words noun = new Words(
                "数量（" + unit.words().zh() + "）", "the quantity (" + unit.words().en() + ")");
        findings.number("quantity", noun, number, 1, unit.most());
        findings.none();
        return number;
    }
}
