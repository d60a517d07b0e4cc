package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to clear one market, among all instances. Held by an advisory lock of a session and not by a locked row: a row's
 * lock would be a transaction that is open for the whole clearing, and the logs' readers wait for the oldest of those. An
 * instance that dies loses it with its connection.
 */
final class MarketTurn implements AutoCloseable {

    private final Connection connection;
    private final MarketKey market;

    private MarketTurn(Connection connection, MarketKey market) {
        this.connection = connection;
        this.market = market;
    }

    /** The turn, or empty where another instance has it. */
    static Optional<MarketTurn> tryTake(DataSource database, MarketKey market) throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (call(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))", market)) {
                return Optional.of(new MarketTurn(connection, market));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            call(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", market);
        }
    }

    private static boolean call(Connection connection, String sql, MarketKey market) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "clearing/" + market.text());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
