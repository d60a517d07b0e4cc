package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.Seats;
import cn.linkage.matching.market.TourGroup;
import cn.linkage.matching.market.TourSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * On which slots of an offer a school's group could go.
 *
 * <p>The group goes whole on one slot or, where the school accepts a split, its grade bands go on several slots of the offer
 * on different days, each band whole on one of them. Different days, because the same adults go with each part. A slot must
 * be on one of the school's days and still to come, receive the bands, have the places free and, with the adults, meet the
 * offer's pupils per adult; no band of the school is on another tour that day.
 *
 * <p>Deterministic: fewer slots first, then earlier days, then by slot. At most {@value #MOST_WAYS} ways are given. Time: at
 * most 15 partitions of the four bands, each times the slots on the school's days for each part.
 */
public final class TourFitting {

    /** The most ways that are looked at for one offer and one need. */
    public static final int MOST_WAYS = 200;

    private final OfferOnMarket offer;
    private final NeedOnMarket need;
    private final TourGroup group;
    private final List<TourSlot.Booked> slots;
    private final Predicate<BandDay> away;

    /**
     * @param today slots on it and before it are over
     * @param away whether a band of the school is on another tour
     */
    public TourFitting(OfferOnMarket offer, NeedOnMarket need, LocalDate today, Predicate<BandDay> away) {
        this.offer = offer;
        this.need = need;
        this.group = Objects.requireNonNull(need.terms().tour(), "A need for a tour has a group");
        this.away = away;
        this.slots = offer.slots().stream()
                .filter(s -> s.slot().date().isAfter(today)
                        && group.dates().contains(s.slot().date()))
                .sorted(Comparator.comparing((TourSlot.Booked s) -> s.slot().date())
                        .thenComparing(s -> s.slot().slotId()))
                .toList();
    }

    /** The ways in which the group can go, the best first; each says where every band goes. */
    public List<List<Seats>> ways() {
        List<List<Seats>> ways = new ArrayList<>();
        for (List<List<GradeBand>> parts : partitions(List.copyOf(group.pupils().keySet()))) {
            if (parts.size() == 1 || group.splitAccepted()) {
                place(parts, 0, new ArrayList<>(), ways);
            }
        }
        return ways;
    }

    /** Whether the group can go exactly so. */
    public boolean holds(List<Seats> seats) {
        Map<GradeBand, Integer> seated = new EnumMap<>(GradeBand.class);
        seats.forEach(s -> seated.merge(s.gradeBand(), s.pupils(), Integer::sum));
        Map<TourSlot.Key, List<GradeBand>> parts = new HashMap<>();
        seats.forEach(s -> parts.computeIfAbsent(s.slot(offer.id()), key -> new ArrayList<>())
                .add(s.gradeBand()));
        long days = parts.keySet().stream().map(TourSlot.Key::date).distinct().count();
        return seated.equals(group.pupils())
                && seated.size() == seats.size()
                && (parts.size() == 1 || group.splitAccepted())
                && days == parts.size()
                && parts.entrySet().stream()
                        .allMatch(part -> slots.stream()
                                .anyMatch(slot -> slot.slot().key(offer.id()).equals(part.getKey())
                                        && firstFailing(slot, part.getValue()) == null));
    }

    /** What keeps the group from going, or null where it can. */
    public @Nullable TourObstacle obstacle() {
        if (!ways().isEmpty()) {
            return null;
        }
        List<GradeBand> all = List.copyOf(group.pupils().keySet());
        List<List<GradeBand>> parts =
                group.splitAccepted() ? all.stream().map(List::of).toList() : List.of(all);
        TourObstacle first = null;
        for (List<GradeBand> part : parts) {
            TourObstacle of = furthest(part);
            if (of != null && (first == null || of.compareTo(first) < 0)) {
                first = of;
            }
        }
        // Where every band would find a slot, but not all of them together, it is the places that they lack.
        return first == null ? TourObstacle.PLACES : first;
    }

    /** What keeps a part from the slot that comes nearest to receiving it, or null where one does. */
    private @Nullable TourObstacle furthest(List<GradeBand> part) {
        TourObstacle furthest = TourObstacle.DATES;
        for (TourSlot.Booked slot : slots) {
            TourObstacle failing = firstFailing(slot, part);
            if (failing == null) {
                return null;
            }
            furthest = failing.compareTo(furthest) > 0 ? failing : furthest;
        }
        return furthest;
    }

    private void place(List<List<GradeBand>> parts, int next, List<TourSlot.Booked> chosen, List<List<Seats>> ways) {
        if (ways.size() == MOST_WAYS) {
            return;
        }
        if (next == parts.size()) {
            ways.add(seats(parts, chosen));
            return;
        }
        for (TourSlot.Booked slot : slots) {
            boolean dayTaken = chosen.stream()
                    .anyMatch(other -> other.slot().date().equals(slot.slot().date()));
            if (!dayTaken && firstFailing(slot, parts.get(next)) == null) {
                chosen.addLast(slot);
                place(parts, next + 1, chosen, ways);
                chosen.removeLast();
            }
        }
    }

    private List<Seats> seats(List<List<GradeBand>> parts, List<TourSlot.Booked> chosen) {
        List<Seats> seats = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            TourSlot slot = chosen.get(part).slot();
            for (GradeBand band : parts.get(part)) {
                seats.add(new Seats(slot.slotId(), slot.date(), band, pupils(band)));
            }
        }
        seats.sort(Comparator.comparing(Seats::gradeBand));
        return seats;
    }

    /** The first thing that keeps a part from a slot on one of the school's days, or null where it receives it. */
    private @Nullable TourObstacle firstFailing(TourSlot.Booked slot, List<GradeBand> part) {
        int pupils = part.stream().mapToInt(this::pupils).sum();
        int perAdult = Objects.requireNonNullElse(offer.terms().pupilsPerAdult(), Integer.MAX_VALUE);
        if (!part.stream().allMatch(slot.slot()::receives)) {
            return TourObstacle.GRADE_BANDS;
        }
        if (slot.quantities().free() < pupils) {
            return TourObstacle.PLACES;
        }
        if ((long) group.adults() * perAdult < pupils) {
            return TourObstacle.ADULTS;
        }
        LocalDate date = slot.slot().date();
        return part.stream().anyMatch(band -> away.test(new BandDay(need.schoolId(), band, date)))
                ? TourObstacle.AWAY
                : null;
    }

    private int pupils(GradeBand band) {
        return Objects.requireNonNullElse(group.pupils().get(band), 0);
    }

    /** Every way to put the bands together, fewest parts first. */
    static List<List<List<GradeBand>>> partitions(List<GradeBand> bands) {
        List<List<List<GradeBand>>> all = new ArrayList<>(List.of(List.of()));
        for (GradeBand band : bands) {
            List<List<List<GradeBand>>> longer = new ArrayList<>();
            for (List<List<GradeBand>> parts : all) {
                for (int into = 0; into <= parts.size(); into++) {
                    longer.add(with(parts, into, band));
                }
            }
            all = longer;
        }
        all.sort(Comparator.comparingInt(List::size));
        return all;
    }

    private static List<List<GradeBand>> with(List<List<GradeBand>> parts, int into, GradeBand band) {
        List<List<GradeBand>> copy = new ArrayList<>();
        parts.forEach(part -> copy.add(new ArrayList<>(part)));
        if (into == copy.size()) {
            copy.add(new ArrayList<>());
        }
        copy.get(into).add(band);
        return copy;
    }
}
