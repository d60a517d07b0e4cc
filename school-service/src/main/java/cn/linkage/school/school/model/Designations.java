package cn.linkage.school.school.model;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.Comparator;
import java.util.List;

/** All dated tags that a school has or had. One kind never holds twice on the same day. */
public record Designations(List<Designation> all) {

    public static final Designations NONE = new Designations(List.of());

    public Designations {
        all = all.stream()
                .sorted(Comparator.comparing(Designation::from).thenComparing(Designation::kind))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (Designation later : all.subList(i + 1, all.size())) {
                refuseOverlap(all.get(i), later);
            }
        }
    }

    private static void refuseOverlap(Designation one, Designation other) {
        if (one.overlaps(other)) {
            throw new InvalidValueException(
                    "designations",
                    one.kind() + " 自 " + one.from() + " 与自 " + other.from() + " 的期间重叠",
                    "designation " + one.kind() + " from " + one.from() + " overlaps the one from " + other.from());
        }
    }
}
