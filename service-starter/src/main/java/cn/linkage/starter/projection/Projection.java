package cn.linkage.starter.projection;

import cn.linkage.contracts.codes.Side;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table, or the part of one, that is fed from other services' events. All names are the service's own, none comes from
 * outside.
 *
 * @param name stable and unique in the service
 * @param table where it is kept
 * @param key columns by which a row is known
 * @param facts the other columns that come from events; what the service adds itself is not among them
 * @param where which of the table's rows; the others are the service's own
 * @param version the column with the owner's version; null where rows have none and are only ever added
 */
public record Projection(
        String name,
        String table,
        List<String> key,
        List<String> facts,
        String where,
        @Nullable String version) {

    public Projection {
        key = List.copyOf(key);
        facts = List.copyOf(facts);
    }

    /** The memberships that stand now of these sides, which other services own. */
    public static Projection ofMemberships(Side... sides) {
        return new Projection(
                "memberships",
                "membership",
                List.of("id"),
                List.of("side", "organisation_id", "person_id", "role", "granted_at"),
                Arrays.stream(sides)
                        .map(side -> "'" + side.name() + "'")
                        .collect(Collectors.joining(", ", "revoked_at is null and side in (", ")")),
                "version");
    }
}
