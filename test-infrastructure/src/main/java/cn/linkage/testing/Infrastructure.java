package cn.linkage.testing;

import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.PostgresServer;
import cn.linkage.launcher.component.ServiceDatabase;
import cn.linkage.launcher.realm.AdminApi;
import cn.linkage.launcher.realm.RealmFiles;
import cn.linkage.launcher.realm.RealmReconciler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The door itself: every component starts when first asked for, once per JVM, and ends with it. Which door was taken is
 * printed once; {@code -Dlinkage.test.door=embedded} or {@code =docker} decides instead of what is found.
 *
 * <p>In a Spring test:
 *
 * <pre>{@code
 * static final TestDatabase DATABASE = Infrastructure.postgres("enterprise");
 *
 * @DynamicPropertySource
 * static void infrastructure(DynamicPropertyRegistry registry) {
 *     Infrastructure.serviceProperties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
 * }
 * }</pre>
 *
 * The names are those of the environment variables of a service ({@code LINKAGE_DB_URL} and so on). The values that
 * need Keycloak are given whether it runs or not.
 */
public final class Infrastructure {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final TestSecrets SECRETS = TestSecrets.random();
    private static final int PUBLIC_PORT = FreePorts.next();
    private static final int KEYCLOAK_PORT = FreePorts.next();
    private static @Nullable Door door;
    private static @Nullable TestRealm realm;

    private Infrastructure() {}

    /** A fresh, empty database whose name begins with the prefix, with roles for the compartments named. */
    public static TestDatabase postgres(String prefix, String... compartments) {
        try {
            PostgresServer server = door().postgres();
            ServiceDatabase database = ServiceDatabase.named(
                            prefix.replace('-', '_') + "_" + DATABASES.incrementAndGet(),
                            Passwords.next(),
                            Passwords.next(),
                            Passwords.next())
                    .withCompartments(List.of(compartments));
            new DatabaseProvisioner(server).provision(database);
            return new TestDatabase(server, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's database could not be made", e);
        }
    }

    /** Bootstrap servers of the broker; topics are not created by use. */
    public static String kafka() {
        try {
            return door().kafka();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak with the platform's realm, demo people and demo clients. Takes a while: only for tests that need it. */
    public static synchronized TestRealm keycloak() {
        TestRealm running = realm;
        if (running == null) {
            running = startRealm();
            realm = running;
        }
        return running;
    }

    /**
     * The port under which this JVM's tests see the platform. A gateway under test listens here
     * ({@code server.port}), so that the issuer, redirects and cookies agree.
     */
    public static int publicPort() {
        return PUBLIC_PORT;
    }

    public static String publicUrl() {
        return "http://localhost:" + PUBLIC_PORT;
    }

    /** What a service needs; Keycloak's address too, though only {@link #keycloak()} starts it: keys are fetched late. */
    public static Map<String, String> serviceProperties(TestDatabase database) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("LINKAGE_DB_URL", database.url());
        properties.put("LINKAGE_DB_USER", database.app().user());
        properties.put("LINKAGE_DB_PASSWORD", database.app().password());
        properties.put("LINKAGE_DB_OWNER_USER", database.owner().user());
        properties.put("LINKAGE_DB_OWNER_PASSWORD", database.owner().password());
        properties.put("LINKAGE_DB_RELAY_USER", database.relay().user());
        properties.put("LINKAGE_DB_RELAY_PASSWORD", database.relay().password());
        properties.put("LINKAGE_KAFKA_BOOTSTRAP", kafka());
        properties.put("LINKAGE_PUBLIC_URL", publicUrl());
        properties.put("LINKAGE_KEYCLOAK_INNER_URL", "http://%s:%d/auth".formatted(door().host(), KEYCLOAK_PORT));
        properties.put("LINKAGE_ENCRYPTION_KEY", SECRETS.encryptionKey());
        properties.put("LINKAGE_GATEWAY_CLIENT_SECRET", SECRETS.gatewayClientSecret());
        return properties;
    }

    private static TestRealm startRealm() {
        try {
            Door.RunningKeycloak keycloak = door().keycloak(publicUrl(), KEYCLOAK_PORT);
            AdminApi admin = new AdminApi(keycloak.innerUrl(), keycloak.admin());
            RealmFiles.Values values = new RealmFiles.Values(
                    publicUrl(),
                    publicUrl(),
                    SECRETS.gatewayClientSecret(),
                    SECRETS.sampleClientSecret(),
                    SECRETS.demoPassword());
            new RealmReconciler(admin).reconcile(RealmFiles.load(values, true));
            return new TestRealm(keycloak.innerUrl(), publicUrl(), admin, SECRETS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Keycloak's database could not be made", e);
        }
    }

    private static synchronized Door door() {
        Door open = door;
        if (open == null) {
            open = Doors.choose();
            System.out.println("Test infrastructure: " + open.description());
            Runtime.getRuntime().addShutdownHook(new Thread(open::close, "test-infrastructure-close"));
            door = open;
        }
        return open;
    }
}
