package cn.linkage.gateway.support;

import cn.linkage.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;

/** Looks at the sessions in the database itself. */
public final class Sessions {

    private Sessions() {}

    public static boolean exists(String cookie) {
        return number("SELECT count(*) FROM spring_session WHERE session_id = ?", id(cookie)) == 1;
    }

    public static long lastAccess(String cookie) {
        return number("SELECT max(last_access_time) FROM spring_session WHERE session_id = ?", id(cookie));
    }

    /** All that is stored for a session, in bytes. */
    public static long size(String cookie) {
        return number(
                "SELECT coalesce(sum(length(attribute_bytes)), 0) FROM spring_session_attributes a"
                        + " JOIN spring_session s ON s.primary_id = a.session_primary_id WHERE s.session_id = ?",
                id(cookie));
    }

    public static long count() {
        return number("SELECT count(*) FROM spring_session WHERE session_id <> ?", "none");
    }

    public static String id(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    private static long number(String sql, String parameter) {
        TestDatabase database = RunningGateway.database();
        try (Connection connection = database.connect(database.app());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The session table could not be read", failure);
        }
    }
}
