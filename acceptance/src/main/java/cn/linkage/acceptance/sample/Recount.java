package cn.linkage.acceptance.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks into matching-service's database, past all of its code: do its invariants hold, is it done? Only ever reads. */
public final class Recount implements AutoCloseable {

    private final Connection connection;

    public Recount(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setReadOnly(true);
    }

    /** Violations by rule, in one snapshot; all zero is right. */
    public Map<String, Long> violations() throws SQLException, IOException {
        Map<String, Long> violations = new LinkedHashMap<>();
        try (InputStream file = Recount.class.getResourceAsStream("/invariants.sql")) {
            if (file == null) {
                throw new IOException("matching-service's invariants.sql is not on the class path");
            }
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    violations.put(rows.getString("rule"), rows.getLong("violations"));
                }
            }
        }
        return violations;
    }

    /** Whether every changed market has been cleared. */
    public boolean isCleared() {
        try {
            return count("select count(*) from market_change") == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The matching database cannot be read: " + e.getMessage(), e);
        }
    }

    /** The single number that a query gives. */
    public long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
