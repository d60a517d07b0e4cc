package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Platform;
import cn.linkage.acceptance.client.TokenCaller;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform that {@code ./linkage up} runs from this source tree: its address, and who may be played on it. Only the
 * demo has the people and the program that the sample plays.
 */
final class Installed {

    private static final int USUAL_DATABASE_PORT = 15_432;
    private static final String DEMO_CLIENT = "linkage-demo-cli";

    private final Properties secrets;
    private final JsonNode state;

    private final Path demoClock;

    private Installed(Path home, Properties secrets, JsonNode state) {
        this.demoClock = home.resolve("run/demo-clock");
        this.secrets = secrets;
        this.state = state;
    }

    static Installed at(Path root) throws IOException {
        Path home = root.resolve(".linkage");
        Path state = home.resolve("run/state.json");
        Path secrets = home.resolve("secrets.properties");
        if (!Files.exists(state) || !Files.exists(secrets)) {
            throw new IOException(
                    "Nothing runs in " + root + ". Start the platform with ./linkage up, then try again.");
        }
        JsonNode running = JsonMapper.shared().readTree(Files.readString(state));
        if (!running.path("profile").asString("").equals("demo")) {
            throw new IOException("The platform in " + root + " runs without the demo accounts that the sample plays."
                    + " Use a copy of its own, started with ./linkage up.");
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(secrets)) {
            values.load(reader);
        }
        return new Installed(home, values, running);
    }

    /** What the services' clocks heed in the demo. */
    Path demoClock() {
        return demoClock;
    }

    URI address() {
        return URI.create(state.path("url").asString());
    }

    Players players(Platform platform) {
        String program = secret("keycloak.client.sample");
        return new Players(
                platform.as(TokenCaller.program(platform, "linkage-sample", program)),
                demo(platform, "demo-economic-bureau"),
                demo(platform, "demo-education-bureau"),
                demo(platform, "demo-technology-vice-president"),
                demo(platform, "demo-science-vice-principal"));
    }

    Recount recount() throws SQLException {
        int port = USUAL_DATABASE_PORT + state.path("portOffset").asInt(0);
        return new Recount(
                "jdbc:postgresql://127.0.0.1:" + port + "/matching", "matching_owner", secret("matching.db.owner"));
    }

    private String secret(String name) {
        String value = secrets.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The installation's secrets lack " + name + ": start it with ./linkage up");
        }
        return value;
    }

    private Client demo(Platform platform, String username) {
        return platform.as(TokenCaller.person(platform, DEMO_CLIENT, username, secret("demo.password")));
    }
}
