package cn.linkage.testing;

import cn.linkage.launcher.realm.AdminApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's realm in a running Keycloak, and tokens from it. */
public final class TestRealm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String innerUrl;
    private final String publicUrl;
    private final AdminApi admin;
    private final TestSecrets secrets;
    private final HttpClient http = HttpClient.newHttpClient();

    TestRealm(String innerUrl, String publicUrl, AdminApi admin, TestSecrets secrets) {
        this.innerUrl = innerUrl;
        this.publicUrl = publicUrl;
        this.admin = admin;
        this.secrets = secrets;
    }

    /** A person made for one test. */
    public record Person(UUID id, String username, String password) {}

    /** Where services fetch keys and the gateway exchanges codes, ending in {@code /auth}. */
    public String innerUrl() {
        return innerUrl;
    }

    public String issuer() {
        return publicUrl + "/auth/realms/linkage";
    }

    public String demoPassword() {
        return secrets.demoPassword();
    }

    public String gatewayClientSecret() {
        return secrets.gatewayClientSecret();
    }

    public String sampleClientSecret() {
        return secrets.sampleClientSecret();
    }

    /** For what a test does to the realm itself: ending sessions, locking somebody. */
    public AdminApi admin() {
        return admin;
    }

    /** A new person with a unique name; offices as in {@code economic-bureau}. */
    public Person newPerson(String displayName, String... offices) {
        String username = "test-" + UUID.randomUUID();
        String password = Passwords.next();
        try {
            admin.post(
                    "/linkage/partialImport",
                    Map.of(
                            "ifResourceExists",
                            "FAIL",
                            "users",
                            List.of(Map.of(
                                    "username",
                                    username,
                                    "firstName",
                                    displayName,
                                    "enabled",
                                    true,
                                    "realmRoles",
                                    List.of(offices),
                                    "credentials",
                                    List.of(Map.of("type", "password", "value", password, "temporary", false))))));
            JsonNode found = admin.get("/linkage/users?exact=true&username=" + AdminApi.segment(username))
                    .orElseThrow();
            return new Person(UUID.fromString(found.get(0).get("id").asString()), username, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An access token of a demo person, for example {@code demo-economic-bureau}. */
    public String demoToken(String username) {
        return personToken(username, secrets.demoPassword());
    }

    public String token(Person person) {
        return personToken(person.username(), person.password());
    }

    /** An access token of the demo program {@code linkage-sample}. */
    public String programToken() {
        return token("grant_type=client_credentials&client_id=linkage-sample&client_secret="
                + AdminApi.segment(secrets.sampleClientSecret()));
    }

    /** The claims of a token, not verified. */
    public static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private String personToken(String username, String password) {
        return token("grant_type=password&client_id=linkage-demo-cli&scope=openid&username=%s&password=%s"
                .formatted(AdminApi.segment(username), AdminApi.segment(password)));
    }

    private String token(String form) {
        URI endpoint = URI.create(innerUrl + "/realms/linkage/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token: " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body()).get("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a token", e);
        }
    }
}
