package cn.linkage.starter.projection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes projections anew. Rows stay, since what the service owns hangs on them; only their version is forgotten, so that
 * the owner's next word counts, whatever the row says now. Events go on meanwhile: a newer version always wins.
 */
class Projections {

    private static final int FORGOTTEN = -1;

    private final List<Projection> projections;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Projections(List<Projection> projections, JdbcClient jdbc, TransactionOperations transactions) {
        this.projections = List.copyOf(projections);
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * What a projection holds.
     *
     * @param unconfirmed rows of which no owner has spoken since their versions were forgotten
     * @param hash of all keys and facts with their versions, in the order of the keys; equal where the contents are
     */
    record State(String name, long rows, long unconfirmed, String hash) {}

    List<State> states() {
        return projections.stream().map(this::state).toList();
    }

    private State state(Projection projection) {
        String key = String.join(", ", projection.key());
        List<String> all = new ArrayList<>(projection.key());
        all.addAll(projection.facts());
        String unconfirmed = "0";
        if (projection.version() != null) {
            all.add(projection.version());
            unconfirmed = "count(*) filter (where " + projection.version() + " = " + FORGOTTEN + ")";
        }
        return jdbc.sql("select count(*) as rows, " + unconfirmed + " as unconfirmed,"
                        + " md5(coalesce(string_agg(md5(row(" + String.join(", ", all) + ")::text), '' order by " + key
                        + "), '')) as hash from " + projection.table() + " where " + projection.where())
                .query((row, number) -> new State(
                        projection.name(), row.getLong("rows"), row.getLong("unconfirmed"), row.getString("hash")))
                .single();
    }

    /** Forgets every version: what the owners say next is taken over. */
    List<State> forget() {
        for (Projection projection : projections) {
            if (projection.version() != null) {
                transactions.executeWithoutResult(status -> jdbc.sql("update " + projection.table() + " set "
                                + projection.version() + " = " + FORGOTTEN + " where " + projection.version() + " <> "
                                + FORGOTTEN + " and " + projection.where())
                        .update());
            }
        }
        return states();
    }
}
