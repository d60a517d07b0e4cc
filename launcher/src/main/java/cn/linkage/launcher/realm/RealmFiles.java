package cn.linkage.launcher.realm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The realm's files with this installation's values put in: {@code ${LINKAGE_…}} stands for a value, every other
 * {@code ${…}} is Keycloak's own.
 */
public final class RealmFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(LINKAGE_[A-Z_]+)}");

    private final JsonNode realm;
    private final Optional<JsonNode> demo;
    private final String hash;

    private RealmFiles(JsonNode realm, Optional<JsonNode> demo, String hash) {
        this.realm = realm;
        this.demo = demo;
        this.hash = hash;
    }

    /** What differs between installations. */
    public record Values(
            String publicUrl,
            String gatewayInnerUrl,
            String gatewayClientSecret,
            String sampleClientSecret,
            String demoPassword) {

        Map<String, String> byName() {
            return Map.of(
                    "LINKAGE_PUBLIC_URL", publicUrl,
                    "LINKAGE_PUBLIC_HTTPS", Boolean.toString(publicUrl.startsWith("https:")),
                    "LINKAGE_LOOPBACK_HTTP", Boolean.toString(publicUrl.startsWith("http:")),
                    "LINKAGE_GATEWAY_INNER_URL", gatewayInnerUrl,
                    "LINKAGE_GATEWAY_CLIENT_SECRET", gatewayClientSecret,
                    "LINKAGE_SAMPLE_CLIENT_SECRET", sampleClientSecret,
                    "LINKAGE_DEMO_PASSWORD", demoPassword);
        }
    }

    public static RealmFiles load(Values values, boolean withDemo) throws IOException {
        String realm = filled("realm-linkage.json", values);
        String demo = withDemo ? filled("demo-users.json", values) : "";
        return parse(realm, demo);
    }

    static RealmFiles parse(String realm, String demo) {
        JsonMapper json = JsonMapper.shared();
        Optional<JsonNode> demoTree = demo.isEmpty() ? Optional.empty() : Optional.of(json.readTree(demo));
        return new RealmFiles(json.readTree(realm), demoTree, hash(realm + demo));
    }

    JsonNode realm() {
        return realm;
    }

    /** Of the realm and, where it is loaded, of the demo. */
    List<JsonNode> clients() {
        List<JsonNode> clients =
                new ArrayList<>(realm.path("clients").valueStream().toList());
        demo.ifPresent(tree -> tree.path("clients").valueStream().forEach(clients::add));
        return clients;
    }

    List<JsonNode> demoUsers() {
        return demo.map(tree -> tree.path("users").valueStream().toList()).orElse(List.of());
    }

    String hash() {
        return hash;
    }

    private static String filled(String file, Values values) throws IOException {
        try (InputStream stream = RealmFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("deploy/keycloak/" + file + " is not on the launcher's class path");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> byName = values.byName();
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(value(byName, match.group(1))));
        }
    }

    private static String value(Map<String, String> byName, String name) {
        String value = byName.get(name);
        if (value == null) {
            throw new IllegalStateException("The realm's files name ${" + name + "}, which nothing provides");
        }
        StringBuilder quoted = new StringBuilder();
        JsonStringEncoder.getInstance().quoteAsString(value, quoted);
        return quoted.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
