package cn.linkage.acceptance.system;

import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Platform;
import cn.linkage.acceptance.client.TokenCaller;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import cn.linkage.testing.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code ./linkage up} starts, on ports of its own: real PostgreSQL, Kafka and Keycloak through the door
 * of the test infrastructure, and the four applications as processes from their jars. Started once per JVM.
 */
public final class TheWholeSystem {

    /** The public client that gives a person's token for name and password; only the demo realm has it. */
    private static final String DEMO_CLIENT = "linkage-demo-cli";

    private static @Nullable TheWholeSystem running;

    private final Platform platform = new Platform(URI.create(Infrastructure.publicUrl()));
    private final TestRealm realm;
    private final Path logs;
    private final TestDatabase schoolDatabase;
    private final TestDatabase matchingDatabase;
    private final Map<String, String> matchingProperties;
    private final List<Application> applications = new ArrayList<>();
    private final Application matching;
    private final Application enterprise;
    private final Application school;

    private TheWholeSystem() throws IOException {
        logs = Files.createDirectories(Repository.root().resolve("acceptance/target/system"));
        TestDatabase enterpriseDatabase = Infrastructure.postgres("enterprise", "cultivation");
        schoolDatabase = Infrastructure.postgres("school");
        TestDatabase gatewayDatabase = Infrastructure.postgres("gateway");
        matchingDatabase = Infrastructure.postgres("matching");
        matchingProperties = Infrastructure.serviceProperties(matchingDatabase);
        enterprise = service("enterprise-service", Infrastructure.serviceProperties(enterpriseDatabase));
        school = service("school-service", Infrastructure.serviceProperties(schoolDatabase));
        matching = service("matching-service", matchingProperties);
        Map<String, String> doors = new HashMap<>(Infrastructure.serviceProperties(gatewayDatabase));
        doors.put("LINKAGE_ENTERPRISE_URL", enterprise.address().toString());
        doors.put("LINKAGE_SCHOOL_URL", school.address().toString());
        doors.put("LINKAGE_MATCHING_URL", matching.address().toString());
        add(Application.launch("gateway", "gateway", Infrastructure.publicPort(), doors, logs));
        realm = Infrastructure.keycloak();
        applications.forEach(Application::awaitReady);
    }

    public static synchronized TheWholeSystem running() {
        TheWholeSystem system = running;
        if (system == null) {
            long start = System.nanoTime();
            try {
                system = new TheWholeSystem();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            running = system;
            System.out.printf(
                    "The whole system is up at %s after %.0f s; logs in %s%n",
                    Infrastructure.publicUrl(), (System.nanoTime() - start) / 1e9, system.logs);
        }
        return system;
    }

    /** The one door. */
    public Platform platform() {
        return platform;
    }

    public TestRealm realm() {
        return realm;
    }

    /** The first matching process. */
    public Application matching() {
        return matching;
    }

    /** The processes whose enterprises, schools, offers and needs the market is made of. */
    public List<Application> owners() {
        return List.of(enterprise, school);
    }

    /** One more matching process on the same database, ready. */
    public Application anotherMatching(String name) {
        return another("matching-service", name, matchingProperties);
    }

    public Application school() {
        return school;
    }

    /** One more school-service on the same database, ready. */
    public Application anotherSchool(String name) {
        return another("school-service", name, Infrastructure.serviceProperties(schoolDatabase));
    }

    private Application another(String module, String name, Map<String, String> properties) {
        Application another = add(Application.launch(module, name, FreePorts.next(), properties, logs));
        another.awaitReady();
        return another;
    }

    public TestDatabase schoolDatabase() {
        return schoolDatabase;
    }

    public TestDatabase matchingDatabase() {
        return matchingDatabase;
    }

    /** One of the people that the demo realm comes with, by the part of the name after {@code demo-}. */
    public Client demo(String name) {
        return platform.as(TokenCaller.person(platform, DEMO_CLIENT, "demo-" + name, realm.demoPassword()));
    }

    /** A person of a test's own. */
    public Client person(TestRealm.Person person) {
        return platform.as(caller(person));
    }

    /** The same person's tokens, for calling elsewhere than at the door. */
    public Caller caller(TestRealm.Person person) {
        return TokenCaller.person(platform, DEMO_CLIENT, person.username(), person.password());
    }

    /** The demo program. */
    public Client program() {
        return platform.as(TokenCaller.program(platform, "linkage-sample", realm.sampleClientSecret()));
    }

    private Application service(String module, Map<String, String> properties) {
        return add(Application.launch(module, module, FreePorts.next(), properties, logs));
    }

    private synchronized Application add(Application application) {
        if (applications.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "the-whole-system-close"));
        }
        applications.add(application);
        return application;
    }

    private synchronized void close() {
        applications.parallelStream().forEach(Application::close);
    }
}
