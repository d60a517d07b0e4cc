package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what enterprises are graded by. Never changed: a better one is the next version, and assessments keep
 * the version that they were made by.
 *
 * @param version 1, 2, 3 …
 * @param inForceFrom the first day whose assessments are made by it; never before that of the version before
 * @param note why there is this version
 * @param bands by rising minimum; the first starts at 0, so that every sum has a colour
 */
public record GradingScheme(
        int version,
        LocalDate inForceFrom,
        Words note,
        List<Criterion> criteria,
        List<ColourBand> bands,
        UUID createdBy,
        Instant createdAt) {

    public static final int CRITERIA_MAX = 50;
    public static final int BANDS_MAX = 10;

    public GradingScheme {
        criteria = List.copyOf(criteria);
        bands = bands.stream()
                .sorted(Comparator.comparingInt(ColourBand::minimumPoints))
                .toList();
        Codes.checkList("criteria", criteria.stream().map(Criterion::code).toList(), CRITERIA_MAX);
        Codes.checkList("bands", bands.stream().map(ColourBand::code).toList(), BANDS_MAX);
        checkMinima(bands, criteria.stream().mapToInt(Criterion::maxPoints).sum());
    }

    /**
     * What these points come to.
     *
     * @param points by the code of the criterion, of every criterion
     * @param note what the assessor adds; null for nothing
     */
    public Marks mark(Map<String, Integer> points, @Nullable String note, UUID by, Instant at) {
        Set<String> unknown = new HashSet<>(points.keySet());
        for (Criterion criterion : criteria) {
            unknown.remove(criterion.code());
            Integer got = points.get(criterion.code());
            if (got == null || got < 0 || got > criterion.maxPoints()) {
                throw new InvalidValueException(
                        "points." + criterion.code(),
                        "指标 " + criterion.code() + "（" + criterion.name().zh() + "）应为 0 至 " + criterion.maxPoints()
                                + " 分，收到 " + got,
                        "criterion " + criterion.code() + " ("
                                + criterion.name().en() + ") gets 0 to " + criterion.maxPoints() + " points, got "
                                + got);
            }
        }
        if (!unknown.isEmpty()) {
            String codes = String.join(", ", unknown.stream().sorted().toList());
            throw new InvalidValueException(
                    "points",
                    "第 " + version + " 版标准没有指标 " + codes,
                    "version " + version + " of the scheme has no criterion " + codes);
        }
        int total = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Marks(version, points, total, colourOf(total).code(), note, by, at);
    }

    /** The band of the greatest minimum that the sum reaches. */
    public ColourBand colourOf(int totalPoints) {
        return bands.reversed().stream()
                .filter(band -> band.minimumPoints() <= totalPoints)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sum of points is negative: " + totalPoints));
    }

    private static void checkMinima(List<ColourBand> bands, int most) {
        if (bands.getFirst().minimumPoints() != 0) {
            throw new InvalidValueException(
                    "bands",
                    "最低一档颜色应从 0 分起，收到 " + bands.getFirst().minimumPoints(),
                    "the lowest colour starts at 0 points, got "
                            + bands.getFirst().minimumPoints());
        }
        if (bands.getLast().minimumPoints() > most) {
            throw new InvalidValueException(
                    "bands",
                    "起始分不能超过满分 " + most + "，收到 " + bands.getLast().minimumPoints(),
                    "no colour starts above the most points there are, " + most + ", got "
                            + bands.getLast().minimumPoints());
        }
        if (bands.stream().mapToInt(ColourBand::minimumPoints).distinct().count() < bands.size()) {
            throw new InvalidValueException("bands", "两档颜色的起始分相同", "two colours start at the same points");
        }
    }
}
