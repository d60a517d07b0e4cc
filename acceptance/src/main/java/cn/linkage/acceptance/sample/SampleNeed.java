package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import java.util.List;

/** The need that a posting becomes. All of it follows from the posting, so that every run makes the same. */
record SampleNeed(Posting posting) {

    private static final List<ItemCategory> TECHNOLOGY = List.of(
            ItemCategory.TABLET,
            ItemCategory.LAPTOP,
            ItemCategory.PROJECTOR,
            ItemCategory.PRINTER_3D,
            ItemCategory.ROBOT_KIT,
            ItemCategory.DRONE,
            ItemCategory.VR_HEADSET,
            ItemCategory.SENSOR_SET);

    private static final List<ItemCategory> SUPPLIES = SampleEnterprise.CATEGORIES.stream()
            .filter(category -> !TECHNOLOGY.contains(category))
            .toList();

    String key() {
        return posting.id();
    }

    String title() {
        return "样例需求 " + key() + " " + category().words().zh();
    }

    /** The file says Technology or Supplies and no more; which of those, the posting's number decides. */
    ItemCategory category() {
        List<ItemCategory> categories = posting.resource().equals("Technology") ? TECHNOLOGY : SUPPLIES;
        return categories.get(Math.floorMod(key().hashCode(), categories.size()));
    }

    int quantity() {
        return posting.items();
    }

    /** Every second posting can use the half of it, the others need at least one. */
    int minimumUsefulQuantity() {
        return even() ? (quantity() + 1) / 2 : 1;
    }

    boolean usedAccepted() {
        return even();
    }

    /** Days from today until it is needed, and for how long. */
    int neededInDays() {
        return 7 + Math.floorMod(key().hashCode() / 7, 60);
    }

    int windowDays() {
        return 120;
    }

    GradeBand gradeBand() {
        return switch (posting.grades()) {
            case "Grades35" -> GradeBand.PRIMARY_4_6;
            case "Grades68" -> GradeBand.LOWER_SECONDARY;
            case "Grades912" -> GradeBand.UPPER_SECONDARY;
            default -> GradeBand.PRIMARY_1_3;
        };
    }

    private boolean even() {
        return Math.floorMod(key().hashCode(), 2) == 0;
    }
}
