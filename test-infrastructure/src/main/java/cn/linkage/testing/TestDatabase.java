package cn.linkage.testing;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.PostgresServer;
import cn.linkage.launcher.component.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A fresh database of one test's own, with the three roles that a service's database has in earnest. */
public record TestDatabase(PostgresServer server, ServiceDatabase database) {

    public String name() {
        return database.name();
    }

    public String url() {
        return server.jdbcUrl(database.name());
    }

    public Credentials owner() {
        return database.owner();
    }

    public Credentials app() {
        return database.app();
    }

    public Credentials relay() {
        return database.relay();
    }

    public Connection connect(Credentials role) throws SQLException {
        return DriverManager.getConnection(url(), role.user(), role.password());
    }
}
