package cn.linkage.launcher;

import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.Postgres;
import cn.linkage.launcher.component.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What a start in containers does once, each in a container of its own (docker-compose.yml): the same steps that
 * {@code up} takes. Everything comes from environment variables; what is done already is left as it is.
 */
@Command(name = "job", hidden = true, description = "One step of a start in containers, from environment variables.")
final class JobCommand {

    private static final int POSTGRES_PORT = 5432;

    private final Progress progress = new Progress(System.out);
    private final Map<String, String> environment;

    JobCommand() {
        this(System.getenv());
    }

    JobCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Demo data does not become production data: whose people they are is marked on Keycloak's database. */
    @Command(name = "databases", description = "Provides every database and its roles.")
    int databases() throws SQLException {
        Secrets secrets = Secrets.of(environment);
        PostgresServer postgres = new PostgresServer(
                required("LINKAGE_POSTGRES_HOST"),
                POSTGRES_PORT,
                Postgres.superuser(secrets.password("postgres.superuser")));
        Databases.provide(postgres, secrets);
        String mark = "profile " + profile();
        String kept = new DatabaseProvisioner(postgres)
                .markOnce(Databases.keycloak(secrets).user(), mark);
        if (!kept.equals(mark)) {
            throw new PlainMessageException(
                    "The data is of " + kept + ", not of " + mark
                            + ". Demo people and passwords have no place in production: start anew, with volumes and .env of its own.");
        }
        progress.say("databases and roles are provided");
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "realm", description = "Brings Keycloak's realm to what deploy/keycloak says.")
    int realm() throws IOException {
        RealmSetup realm = new RealmSetup(
                required("LINKAGE_KEYCLOAK_INNER_URL"),
                required("LINKAGE_PUBLIC_URL"),
                required("LINKAGE_GATEWAY_INNER_URL"),
                isDemo());
        progress.say(realm.apply(Secrets.of(environment)));
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "demo", description = "Gives the demo's people their enterprises and schools.")
    int demo() throws IOException {
        if (!isDemo()) {
            progress.say("no demo in the profile production");
            return CommandLine.ExitCode.OK;
        }
        String password = Secrets.of(environment).password("demo.password");
        new DemoSeed(URI.create(required("LINKAGE_GATEWAY_INNER_URL")), password).sow(progress);
        return CommandLine.ExitCode.OK;
    }

    private boolean isDemo() {
        return profile().equals("demo");
    }

    private String profile() {
        String profile = required("LINKAGE_PROFILE");
        if (!profile.equals("demo") && !profile.equals("production")) {
            throw new PlainMessageException("LINKAGE_PROFILE is " + profile + "; it may be demo or production");
        }
        return profile;
    }

    private String required(String variable) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            throw new PlainMessageException(variable + " is not set; docker-compose.yml gives it to this job");
        }
        return value;
    }
}
