package cn.linkage.matching.proposal;

import cn.linkage.matching.market.BandDay;
import cn.linkage.matching.market.Naming;
import cn.linkage.matching.market.Particulars;
import cn.linkage.matching.market.Seats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The names and days of some schools that open proposals and agreements have, and those taken here since. Not thread-safe. */
public final class Claimed {

    /** A name that something of a school has. */
    public record Name(UUID schoolId, Naming naming) {}

    private final Map<UUID, List<Naming>> namesBySchool = new HashMap<>();
    private final Set<BandDay> away;

    public Claimed(Collection<Name> names, Collection<BandDay> away) {
        names.forEach(this::add);
        this.away = new HashSet<>(away);
    }

    public static Claimed nothing() {
        return new Claimed(List.of(), List.of());
    }

    /** What stands against these particulars of a school, or empty where they can be claimed. */
    public Optional<ClaimConflict> conflict(UUID schoolId, Particulars particulars) {
        Naming naming = particulars.naming();
        if (naming != null
                && namesBySchool.getOrDefault(schoolId, List.of()).stream().anyMatch(naming::excludes)) {
            return Optional.of(ClaimConflict.NAME_TAKEN);
        }
        return particulars.seats().stream().anyMatch(seats -> isAway(day(schoolId, seats)))
                ? Optional.of(ClaimConflict.BAND_AWAY)
                : Optional.empty();
    }

    public boolean isAway(BandDay day) {
        return away.contains(day);
    }

    /** They are claimed from now on. */
    public void take(UUID schoolId, Particulars particulars) {
        Naming naming = particulars.naming();
        if (naming != null) {
            add(new Name(schoolId, naming));
        }
        particulars.seats().forEach(seats -> away.add(day(schoolId, seats)));
    }

    private void add(Name name) {
        namesBySchool.computeIfAbsent(name.schoolId(), id -> new ArrayList<>()).add(name.naming());
    }

    private static BandDay day(UUID schoolId, Seats seats) {
        return new BandDay(schoolId, seats.gradeBand(), seats.date());
    }
}
