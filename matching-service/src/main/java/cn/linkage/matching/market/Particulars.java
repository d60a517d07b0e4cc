package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a match is about besides a quantity.
 *
 * @param seats of a study tour: slots and days by grade band; empty for other kinds
 * @param naming of a naming: the thing and the term; null for other kinds
 */
public record Particulars(List<Seats> seats, @Nullable Naming naming) {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("MMM d, y", Locale.ENGLISH);

    /** Nothing besides the quantity. */
    public static final Particulars NONE = new Particulars(List.of(), null);

    /** Rows from before there were kinds have neither. */
    public Particulars(@Nullable List<Seats> seats, @Nullable Naming naming) {
        this.seats = seats == null ? List.of() : List.copyOf(seats);
        this.naming = naming;
    }

    public static Particulars of(List<Seats> seats) {
        return new Particulars(seats, null);
    }

    public static Particulars of(@Nullable Naming naming) {
        return new Particulars(List.of(), naming);
    }

    /** In a clause, or empty where there is nothing to say. */
    public Optional<Words> inWords() {
        if (naming != null) {
            return Optional.of(new Words(
                    naming.thing() + "，" + ZH.format(naming.termFrom()) + "至" + ZH.format(naming.termUntil())
                            + (naming.exclusive() ? "，独家" : ""),
                    naming.thing() + ", " + EN.format(naming.termFrom()) + " to " + EN.format(naming.termUntil())
                            + (naming.exclusive() ? ", exclusive" : "")));
        }
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Words(
                seats.stream()
                        .map(s ->
                                ZH.format(s.date()) + "，" + words(s.gradeBand()).zh() + pupils(s, " ", " 人"))
                        .collect(Collectors.joining("；")),
                seats.stream()
                        .map(s -> EN.format(s.date()) + ", "
                                + words(s.gradeBand()).en() + pupils(s, ", ", " pupils"))
                        .collect(Collectors.joining("; "))));
    }

    /** How many go; where all go together, the whole quantity says it already. */
    private String pupils(Seats group, String before, String after) {
        return seats.size() == 1 ? "" : before + group.pupils() + after;
    }

    private static Words words(GradeBand band) {
        return switch (band) {
            case PRIMARY_1_3 -> new Words("小学一至三年级", "primary 1 to 3");
            case PRIMARY_4_6 -> new Words("小学四至六年级", "primary 4 to 6");
            case LOWER_SECONDARY -> new Words("初中", "lower secondary");
            case UPPER_SECONDARY -> new Words("高中", "upper secondary");
        };
    }
}
