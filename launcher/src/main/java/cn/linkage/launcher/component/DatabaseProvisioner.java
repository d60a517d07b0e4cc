package cn.linkage.launcher.component;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Creates databases and roles where they are missing and brings passwords and grants to what is asked. May run at every
 * start. Quoting is PostgreSQL's own ({@code format} with %I and %L).
 */
public final class DatabaseProvisioner {

    private final PostgresServer server;

    public DatabaseProvisioner(PostgresServer server) {
        this.server = server;
    }

    public void provision(ServiceDatabase database) throws SQLException {
        String owner = database.owner().user();
        String app = database.app().user();
        String relay = database.relay().user();
        try (Connection connection = server.connectAsSuperuser("postgres")) {
            role(connection, database.owner(), "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION");
            role(connection, database.app(), "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION");
            role(connection, database.relay(), "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE REPLICATION");
            database(connection, database.name(), owner);
            run(connection, "GRANT CONNECT ON DATABASE %I TO %I, %I", database.name(), app, relay);
            for (String compartment : database.compartments()) {
                compartment(connection, database.roleOf(compartment), app);
            }
        }
        try (Connection connection = server.connectAsSuperuser(database.name())) {
            run(connection, "ALTER SCHEMA public OWNER TO %I", owner);
            run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            run(connection, "GRANT USAGE ON SCHEMA public TO %I, %I", app, relay);
            String future = "ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA public GRANT ";
            run(connection, future + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I", owner, app);
            run(connection, future + "USAGE, SELECT ON SEQUENCES TO %I", owner, app);
            run(connection, future + "SELECT ON TABLES TO %I", owner, relay);
        }
    }

    /** A database with one role that owns it: Keycloak looks after its own schema. */
    public void provision(String name, Credentials owner) throws SQLException {
        try (Connection connection = server.connectAsSuperuser("postgres")) {
            role(connection, owner, "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION");
            database(connection, name, owner.user());
        }
        try (Connection connection = server.connectAsSuperuser(name)) {
            run(connection, "ALTER SCHEMA public OWNER TO %I", owner.user());
        }
    }

    /** The first mark that the database was given, which is this one where it has none yet. */
    public String markOnce(String database, String mark) throws SQLException {
        String query = "SELECT coalesce(shobj_description(oid, 'pg_database'), '') FROM pg_database WHERE datname = ?";
        try (Connection connection = server.connectAsSuperuser("postgres");
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, database);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String kept = row.getString(1);
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
            run(connection, "COMMENT ON DATABASE %I IS %L", database, mark);
            return mark;
        }
    }

    /** Ends every connection and removes the database, with its replication slots, and the roles. */
    public void drop(ServiceDatabase database) throws SQLException {
        try (Connection connection = server.connectAsSuperuser("postgres")) {
            dropSlots(connection, database.name());
            run(connection, "DROP DATABASE IF EXISTS %I WITH (FORCE)", database.name());
            for (String compartment : database.compartments()) {
                run(connection, "DROP ROLE IF EXISTS %I", database.roleOf(compartment));
            }
            for (Credentials role : List.of(database.relay(), database.app(), database.owner())) {
                run(connection, "DROP ROLE IF EXISTS %I", role.user());
            }
        }
    }

    private static void dropSlots(Connection connection, String database) throws SQLException {
        String stopAndDrop = """
                SELECT pg_terminate_backend(active_pid, 5000) FROM pg_replication_slots
                WHERE database = ? AND active_pid IS NOT NULL
                """;
        String drop = "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE database = ?";
        for (String sql : List.of(stopAndDrop, drop)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, database);
                statement.execute();
            }
        }
    }

    private static void role(Connection connection, Credentials role, String attributes) throws SQLException {
        boolean there = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.user());
        run(
                connection,
                (there ? "ALTER" : "CREATE") + " ROLE %I WITH " + attributes + " PASSWORD %L",
                role.user(),
                role.password());
    }

    /** The app may change into the role and has nothing of what it may do while it has not: hence not inherited. */
    private static void compartment(Connection connection, String role, String app) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run(connection, "CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION", role);
        }
        run(connection, "GRANT %I TO %I WITH INHERIT FALSE, SET TRUE, ADMIN FALSE", role, app);
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE %I OWNER %I", name, owner);
        }
        run(connection, "REVOKE ALL ON DATABASE %I FROM PUBLIC", name);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String template, String... arguments) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(quoted(connection, template, arguments));
        }
    }

    private static String quoted(Connection connection, String template, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])")) {
            statement.setString(1, template);
            statement.setArray(2, connection.createArrayOf("text", arguments));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
