package cn.linkage.launcher.component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A running PostgreSQL, wherever it runs, and its superuser. */
public record PostgresServer(String host, int port, Credentials superuser) {

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), superuser.user(), superuser.password());
    }
}
