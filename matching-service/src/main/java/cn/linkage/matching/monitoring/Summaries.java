package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.monitoring.SummaryQueries.Row;
import cn.linkage.matching.policy.CountyList;
import cn.linkage.matching.policy.Policies;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the figures of one moment together. */
@Service
class Summaries {

    /** Counts of refusals below this are not shown (公益事业捐赠法 art. 4: no forced giving). */
    static final long FEWEST_REFUSALS_SHOWN = 5;

    private static final int MONTHS_WITHOUT_PERIOD = 12;

    private final SummaryQueries queries;
    private final Policies policies;
    private final Clock clock;

    Summaries(SummaryQueries queries, Policies policies, Clock clock) {
        this.queries = queries;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Summary of(SummaryFilter filter) {
        LocalDate today = BusinessZone.today(clock);
        CountyList list = policies.current().rules().countyListOn(today);
        List<Row> needs = queries.needs(filter);
        List<Summary.LocalityFigures> localities = localities(needs);
        List<Row> offers = queries.offers(filter);
        return new Summary(
                clock.instant(),
                list.countyCodes().isEmpty() ? null : list.from(),
                list.countyCodes(),
                figures(needs),
                figures(offers),
                matches(queries.proposed(filter)),
                matches(queries.agreed(filter)),
                kinds(needs, offers),
                counties(needs),
                localities,
                gap(localities),
                refusals(filter, YearMonth.from(today)));
    }

    private static List<Summary.KindFigures> kinds(List<Row> needs, List<Row> offers) {
        return Stream.of(GiftKind.values())
                .map(kind -> kind(kind, of(kind, needs), of(kind, offers)))
                .filter(figures -> figures.needs().number() + figures.offers().number() > 0)
                .toList();
    }

    private static Summary.KindFigures kind(GiftKind kind, List<Row> needs, List<Row> offers) {
        return new Summary.KindFigures(kind, figures(needs), figures(offers), servedPerMille(needs));
    }

    private static List<Row> of(GiftKind kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    private static List<Summary.CountyFigures> counties(List<Row> needs) {
        return grouped(needs, Row::county)
                .map(g -> new Summary.CountyFigures(g.getFirst().county(), figures(g), servedPerMille(g)))
                .toList();
    }

    private static List<Summary.LocalityFigures> localities(List<Row> needs) {
        return grouped(needs, Row::locality)
                .map(g -> new Summary.LocalityFigures(locality(g.getFirst()), figures(g), servedPerMille(g)))
                .toList();
    }

    private static @Nullable Locality locality(Row row) {
        return row.locality() == null ? null : Locality.valueOf(row.locality());
    }

    /** Groups by a key that may be unknown; the unknown comes last. */
    private static Stream<List<Row>> grouped(List<Row> rows, Function<Row, @Nullable String> key) {
        Map<String, List<Row>> groups =
                new TreeMap<>(Comparator.comparing((String k) -> k.isEmpty()).thenComparing(Comparator.naturalOrder()));
        for (Row row : rows) {
            groups.computeIfAbsent(Objects.requireNonNullElse(key.apply(row), ""), k -> new ArrayList<>())
                    .add(row);
        }
        return groups.values().stream();
    }

    private static Summary.Figures figures(List<Row> rows) {
        List<Summary.UnitFigures> units = Stream.of(ItemCategory.Unit.values())
                .map(unit -> unitFigures(
                        unit, rows.stream().filter(r -> r.unit() == unit).toList()))
                .filter(figures -> figures.number() > 0)
                .toList();
        return new Summary.Figures(rows.stream().mapToLong(Row::number).sum(), units);
    }

    private static Summary.UnitFigures unitFigures(ItemCategory.Unit unit, List<Row> rows) {
        return new Summary.UnitFigures(
                unit,
                rows.stream().mapToLong(Row::number).sum(),
                rows.stream().mapToLong(Row::quantity).sum(),
                rows.stream().mapToLong(Row::agreed).sum(),
                rows.stream().mapToLong(Row::open).sum(),
                rows.stream().mapToLong(Row::shortBy).sum());
    }

    private static Summary.Matches matches(List<Summary.UnitQuantity> units) {
        return new Summary.Matches(
                units.stream().mapToLong(Summary.UnitQuantity::number).sum(), units);
    }

    /**
     * The share that agreements serve of what was asked for, as the mean of the units' shares weighted by their numbers of
     * needs; null where nothing was asked for. Pieces and sets are not added.
     */
    static @Nullable Integer servedPerMille(List<Row> rows) {
        double weighted = 0;
        long numbers = 0;
        for (Summary.UnitFigures unit : figures(rows).units()) {
            if (unit.quantity() > 0) {
                weighted += 1000.0 * Math.min(unit.agreed(), unit.quantity()) / unit.quantity() * unit.number();
                numbers += unit.number();
            }
        }
        return numbers == 0 ? null : (int) Math.round(weighted / numbers);
    }

    private static @Nullable Integer gap(List<Summary.LocalityFigures> localities) {
        Integer urban = served(localities, Locality.URBAN);
        Integer rural = served(localities, Locality.RURAL);
        return urban == null || rural == null ? null : urban - rural;
    }

    private static @Nullable Integer served(List<Summary.LocalityFigures> localities, Locality locality) {
        for (Summary.LocalityFigures figures : localities) {
            if (figures.locality() == locality) {
                return figures.servedPerMille();
            }
        }
        return null;
    }

    /** Only months that are over and lie wholly in the period: no two answers can be subtracted to find one refusal. */
    private List<Summary.MonthlyRefusals> refusals(SummaryFilter filter, YearMonth running) {
        YearMonth last = running.minusMonths(1);
        if (filter.to() != null) {
            YearMonth asked = YearMonth.from(filter.to().plusDays(1)).minusMonths(1);
            last = asked.isBefore(last) ? asked : last;
        }
        YearMonth first = filter.from() == null
                ? last.minusMonths(MONTHS_WITHOUT_PERIOD - 1L)
                : YearMonth.from(filter.from().minusDays(1)).plusMonths(1);
        List<Summary.MonthlyRefusals> months = new ArrayList<>();
        if (!first.isAfter(last)) {
            Map<YearMonth, Long> counts = queries.refusals(first, last);
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                long count = counts.getOrDefault(month, 0L);
                months.add(new Summary.MonthlyRefusals(month.atDay(1), count < FEWEST_REFUSALS_SHOWN ? null : count));
            }
        }
        return months;
    }
}
