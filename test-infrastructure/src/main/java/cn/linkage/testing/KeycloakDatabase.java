package cn.linkage.testing;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.Directories;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.Keycloak;
import cn.linkage.launcher.component.KeycloakDistribution;
import cn.linkage.launcher.component.Postgres;
import cn.linkage.launcher.component.SharedCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * A PostgreSQL with Keycloak's database as Keycloak's first start leaves it: tables and master realm; and the classes
 * that the start loads, ready for the next. That start takes half a minute, so it happens once per user and machine;
 * each door works on a copy of its own. Tests only: whoever reads the cache reads the passwords.
 */
record KeycloakDatabase(Postgres postgres, String url, Credentials owner, Credentials admin, Path classes) {

    private static final String NAME = "keycloak";
    private static final String DATA = "data";
    private static final String SECRET = "secret";
    private static final String CLASSES = "classes.jsa";

    /** Starts a copy in the directory, which does not exist yet. */
    static KeycloakDatabase start(Path directory) throws IOException {
        String versions = KeycloakDistribution.version() + "-postgres-" + Postgres.version();
        Path prepared = SharedCache.entry("test-keycloak-" + versions, KeycloakDatabase::prepare);
        Directories.copy(prepared.resolve(DATA), directory);
        return on(directory, Files.readString(prepared.resolve(SECRET)), prepared.resolve(CLASSES));
    }

    private static void prepare(Path into) throws IOException {
        String secret = Passwords.next();
        Files.writeString(into.resolve(SECRET), secret);
        KeycloakDatabase empty = on(into.resolve(DATA), secret, into.resolve(CLASSES));
        try (Postgres running = empty.postgres()) {
            new DatabaseProvisioner(running.server()).provision(NAME, empty.owner());
            empty.keycloak(
                            into.resolve("keycloak"),
                            FreePorts.next(),
                            "http://localhost",
                            "-XX:ArchiveClassesAtExit=" + empty.classes())
                    .close();
        } catch (SQLException e) {
            throw new IOException("Keycloak's database could not be made", e);
        }
    }

    private static KeycloakDatabase on(Path data, String secret, Path classes) throws IOException {
        Postgres postgres = Postgres.start(new Postgres.Settings(
                data, data.resolveSibling(data.getFileName() + ".log"), FreePorts.next(), secret));
        return new KeycloakDatabase(
                postgres,
                postgres.server().jdbcUrl(NAME),
                new Credentials(NAME, secret),
                new Credentials("linkage-launcher", secret),
                classes);
    }

    /** Starts Keycloak on this database and waits until it answers. */
    Keycloak keycloak(Path directory, int port, String publicUrl) throws IOException {
        return keycloak(directory, port, publicUrl, "-XX:SharedArchiveFile=" + classes);
    }

    private Keycloak keycloak(Path directory, int port, String publicUrl, String classesArgument) throws IOException {
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        return Keycloak.start(new Keycloak.Settings(
                directory,
                log,
                port,
                FreePorts.next(),
                publicUrl,
                url,
                owner,
                admin,
                List.of(classesArgument, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")));
    }
}
