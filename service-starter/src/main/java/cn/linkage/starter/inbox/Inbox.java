package cn.linkage.starter.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table that remembers which events were handled. {@link EventProcessor} calls it in the effect's transaction. */
class Inbox {

    private static final String REMEMBER =
            "insert into inbox (event_id) select unnest(?::uuid[]) on conflict do nothing returning event_id";

    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the events, and says which of them were new. A row that another transaction is writing is waited for. */
    Set<UUID> remember(Collection<UUID> eventIds) {
        // In one order everywhere, so that two transactions with the same events wait and don't deadlock.
        List<UUID> sorted = eventIds.stream().distinct().sorted().toList();
        return execute(REMEMBER, sorted);
    }

    /** Which of the events were handled before. */
    Set<UUID> handled(Collection<UUID> eventIds) {
        return execute("select event_id from inbox where event_id = any(?::uuid[])", List.copyOf(eventIds));
    }

    private Set<UUID> execute(String sql, List<UUID> ids) {
        return Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<Set<UUID>>) connection -> ids(connection, sql, ids)));
    }

    private static Set<UUID> ids(Connection connection, String sql, List<UUID> ids) throws SQLException {
        Array array = connection.createArrayOf("uuid", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array);
            Set<UUID> found = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }
}
