package cn.linkage.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.PostgresServer;
import cn.linkage.launcher.component.ServiceDatabase;
import cn.linkage.launcher.realm.AdminApi;
import cn.linkage.launcher.realm.RealmFiles;
import cn.linkage.launcher.realm.RealmReconciler;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What a test may rely on, whichever door it came through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DoorContract {

    private static final String PUBLIC_URL = "http://localhost:19999";
    private static final RealmFiles.Values VALUES =
            new RealmFiles.Values(PUBLIC_URL, PUBLIC_URL, Passwords.next(), Passwords.next(), Passwords.next());

    private static final RealmFiles.Values MOVED = new RealmFiles.Values(
            PUBLIC_URL,
            "http://localhost:18888",
            VALUES.gatewayClientSecret(),
            VALUES.sampleClientSecret(),
            VALUES.demoPassword());

    private final Door door = open();

    abstract Door open();

    @AfterAll
    void closeTheDoor() {
        door.close();
    }

    @Test
    void every_commit_is_flushed_and_the_log_can_be_read_logically() throws Exception {
        try (Connection connection = door.postgres().connectAsSuperuser("postgres")) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "wal_level")).isEqualTo("logical");
            assertThat(setting(connection, "server_encoding")).isEqualTo("UTF8");
            assertThat(Integer.parseInt(setting(connection, "max_replication_slots")))
                    .isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void the_app_works_with_rows_but_cannot_change_tables() throws Exception {
        TestDatabase database = database("rights");
        run(database, database.owner(), "CREATE TABLE thing (id bigserial PRIMARY KEY, name text NOT NULL)");

        run(database, database.app(), "INSERT INTO thing (name) VALUES ('显微镜')");

        assertThat(text(database, database.app(), "SELECT name FROM thing")).isEqualTo("显微镜");
        assertThatThrownBy(() -> run(database, database.app(), "DROP TABLE thing"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(database, database.app(), "CREATE TABLE other (id int)"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(database, database.app(), "TRUNCATE thing"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_relay_reads_rows_and_the_log_and_writes_nothing() throws Exception {
        TestDatabase database = database("relay");
        run(database, database.owner(), "CREATE TABLE outbox (id int PRIMARY KEY)");
        run(database, database.relay(), "SELECT pg_create_logical_replication_slot('slot_contract', 'pgoutput')");
        try {
            assertThat(text(database, database.relay(), "SELECT count(*) FROM outbox"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> run(database, database.relay(), "INSERT INTO outbox VALUES (1)"))
                    .isInstanceOf(SQLException.class);
        } finally {
            run(database, database.relay(), "SELECT pg_drop_replication_slot('slot_contract')");
        }
    }

    @Test
    void a_compartment_is_closed_to_the_app_until_it_changes_its_role_and_then_all_else_is() throws Exception {
        TestDatabase database = database("compartment");
        String role = database.database().roleOf("grading");
        run(database, database.owner(), "CREATE TABLE gift (id int)");
        run(database, database.owner(), "CREATE SCHEMA grading CREATE TABLE grade (id int)");
        run(database, database.owner(), "GRANT USAGE ON SCHEMA grading TO " + role);
        run(database, database.owner(), "GRANT SELECT ON grading.grade TO " + role);

        assertThatThrownBy(() -> run(database, database.app(), "SELECT * FROM grading.grade"))
                .hasMessageContaining("permission denied");
        run(database, database.app(), "SET ROLE " + role + "; SELECT * FROM grading.grade");
        assertThatThrownBy(() -> run(database, database.app(), "SET ROLE " + role + "; SELECT * FROM public.gift"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(database, database.relay(), "SET ROLE " + role))
                .hasMessageContaining("permission denied");
    }

    @Test
    void another_services_roles_are_kept_out_and_no_password_is_no_entry() throws Exception {
        TestDatabase own = database("own");
        TestDatabase other = database("other");

        assertThatThrownBy(() -> own.connect(other.app())).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> own.connect(new Credentials(own.app().user(), "wrong")))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_partition_keeps_the_order_of_its_key() throws Exception {
        Map<String, Object> bootstrap = Map.of("bootstrap.servers", door.kafka());
        try (Admin admin = Admin.create(bootstrap)) {
            admin.createTopics(List.of(new NewTopic("contract", 3, (short) 1)))
                    .all()
                    .get();
        }
        Properties settings = new Properties();
        settings.putAll(bootstrap);
        settings.putAll(Map.of("acks", "all", "group.id", "contract", "group.protocol", "consumer"));
        settings.putAll(Map.of("auto.offset.reset", "earliest"));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int number = 0; number < 300; number++) {
                sent.add(
                        producer.send(new ProducerRecord<>("contract", "key-" + number % 7, Integer.toString(number))));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        List<ConsumerRecord<String, String>> seen = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("contract"));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (seen.size() < 300 && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(500)).forEach(seen::add);
            }
        }
        assertThat(seen).hasSize(300);
        assertThat(seen.stream().map(ConsumerRecord::partition).distinct()).hasSizeGreaterThan(1);
        for (int key = 0; key < 7; key++) {
            String wanted = "key-" + key;
            assertThat(seen.stream().filter(one -> one.key().equals(wanted)).map(one -> Integer.valueOf(one.value())))
                    .isSorted();
        }
    }

    @Test
    void the_realm_gives_minimal_tokens_and_its_changes_reach_it_and_leave_people_alone() throws Exception {
        Door.RunningKeycloak keycloak = door.keycloak(PUBLIC_URL, FreePorts.next());
        try (AdminApi admin = new AdminApi(keycloak.innerUrl(), keycloak.admin())) {
            RealmReconciler reconciler = new RealmReconciler(admin);
            assertThat(reconciler.reconcile(RealmFiles.load(VALUES, true))).isEqualTo(RealmReconciler.Outcome.CREATED);
            assertThat(reconciler.reconcile(RealmFiles.load(VALUES, true)))
                    .isEqualTo(RealmReconciler.Outcome.UNCHANGED);
            TestRealm realm = new TestRealm(
                    keycloak.innerUrl(),
                    PUBLIC_URL,
                    admin,
                    new TestSecrets(
                            VALUES.gatewayClientSecret(), VALUES.sampleClientSecret(), VALUES.demoPassword(), ""));

            JsonNode official = TestRealm.claims(realm.demoToken("demo-economic-bureau"));
            TestRealm.Person person = realm.newPerson("测试人");
            JsonNode newcomer = TestRealm.claims(realm.token(person));
            JsonNode program = TestRealm.claims(realm.programToken());

            assertThat(official.path("iss").asString()).isEqualTo(PUBLIC_URL + "/auth/realms/linkage");
            assertThat(official.path("aud").toString()).contains("linkage-api");
            assertThat(official.path("roles").toString()).isEqualTo("[\"economic-bureau\"]");
            assertThat(official.path("name").asString()).isEqualTo("演示-经信局");
            assertThat(official.has("realm_access")).isFalse();
            assertThat(newcomer.path("roles")).isEmpty();
            assertThat(newcomer.path("name").asString()).isEqualTo("测试人");
            assertThat(program.path("azp").asString()).isEqualTo("linkage-sample");
            assertThat(program.path("sub").asString()).isNotBlank();

            assertThat(reconciler.reconcile(RealmFiles.load(MOVED, true))).isEqualTo(RealmReconciler.Outcome.UPDATED);
            assertThat(admin.get("/linkage/clients?clientId=linkage-gateway").toString())
                    .contains(MOVED.gatewayInnerUrl());
            assertThat(TestRealm.claims(realm.token(person)).path("sub")).isEqualTo(newcomer.path("sub"));
            assertThat(TestRealm.claims(realm.demoToken("demo-economic-bureau")).path("sub"))
                    .isEqualTo(official.path("sub"));
        }
    }

    private TestDatabase database(String name) throws Exception {
        PostgresServer server = door.postgres();
        ServiceDatabase database = ServiceDatabase.named(
                        "contract_" + name, Passwords.next(), Passwords.next(), Passwords.next())
                .withCompartments(List.of("grading"));
        new DatabaseProvisioner(server).provision(database);
        new DatabaseProvisioner(server).provision(database);
        return new TestDatabase(server, database);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(TestDatabase database, Credentials role, String sql) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(TestDatabase database, Credentials role, String sql) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
