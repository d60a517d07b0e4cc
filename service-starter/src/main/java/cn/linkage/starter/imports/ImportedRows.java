package cn.linkage.starter.imports;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which things of organisations came from files, by all that their rows said. A service keeps them in a table of its own
 * with the columns {@code row_digest}, for the organisation and for the thing.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class ImportedRows {

    /**
     * Where an imported thing came from.
     *
     * @param says all that the row said
     */
    public record Origin(UUID organisationId, String says) {}

    private final JdbcClient jdbc;
    private final String known;
    private final String keep;

    /** The names are written into the statements as they are. */
    protected ImportedRows(JdbcClient jdbc, String table, String organisationColumn, String thingColumn) {
        this.jdbc = jdbc;
        this.known = """
            select number from unnest(cast(:organisations as uuid[]), cast(:digests as text[])) with ordinality
              as asked (organisation_id, digest, number)
            join %s there
              on there.%s = asked.organisation_id and there.row_digest = decode(asked.digest, 'hex')\
            """.formatted(table, organisationColumn);
        this.keep = """
            insert into %s (%s, row_digest, %s)
            select organisation_id, decode(digest, 'hex'), thing_id
            from unnest(cast(:organisations as uuid[]), cast(:digests as text[]), cast(:things as uuid[]))
              as said (organisation_id, digest, thing_id)\
            """.formatted(table, organisationColumn, thingColumn);
    }

    /** Those of the rows of which a thing is there; not where it was deleted since. */
    public Set<Origin> known(Collection<Origin> origins) {
        List<Origin> asked = List.copyOf(origins);
        return jdbc
                .sql(known)
                .param("organisations", texts(asked, ImportedRows::organisation))
                .param("digests", texts(asked, ImportedRows::digest))
                .query(Long.class)
                .list()
                .stream()
                .map(number -> asked.get(Math.toIntExact(number) - 1))
                .collect(Collectors.toSet());
    }

    /**
     * Notes whence they came.
     *
     * @param thingByOrigin the id of the thing by its row
     */
    public void keep(Map<Origin, UUID> thingByOrigin) {
        List<Origin> origins = List.copyOf(thingByOrigin.keySet());
        jdbc.sql(keep)
                .param("organisations", texts(origins, ImportedRows::organisation))
                .param("digests", texts(origins, ImportedRows::digest))
                .param("things", texts(origins, origin -> String.valueOf(thingByOrigin.get(origin))))
                .update();
    }

    private static String organisation(Origin origin) {
        return origin.organisationId().toString();
    }

    private static String digest(Origin origin) {
        return HexFormat.of().formatHex(RowDigest.of(origin.says()));
    }

    private static String[] texts(List<Origin> origins, Function<Origin, String> text) {
        return origins.stream().map(text).toArray(String[]::new);
    }
}
