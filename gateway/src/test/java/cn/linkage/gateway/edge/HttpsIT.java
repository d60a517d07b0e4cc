package cn.linkage.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.support.RunningGateway;
import cn.linkage.launcher.component.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsIT {

    private static final char[] PASSWORD = "of-this-test-only".toCharArray();
    private static RunningGateway gateway;
    private static HttpClient client;
    private static int managementPort;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        KeyStore keys = selfSigned(folder);
        Certificate certificate = keys.getCertificate("gateway");
        Path pem = pem(folder.resolve("tls.crt"), "CERTIFICATE", certificate.getEncoded());
        Path key = pem(
                folder.resolve("tls.key"),
                "PRIVATE KEY",
                keys.getKey("gateway", PASSWORD).getEncoded());
        int port = FreePorts.next();
        managementPort = FreePorts.next();
        gateway = RunningGateway.start(Map.of(
                "server.port", port,
                "management.server.port", managementPort,
                "server.address", "0.0.0.0",
                "LINKAGE_PUBLIC_URL", "https://localhost:" + port,
                "LINKAGE_TLS_CERTIFICATE", pem,
                "LINKAGE_TLS_KEY", key));
        client = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static KeyStore selfSigned(Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "gateway",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(Files.newInputStream(file), PASSWORD);
        return keys;
    }

    private static Path pem(Path file, String kind, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private static SSLContext trusting(Certificate certificate) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("gateway", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(gateway.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_management_port_answers_whoever_starts_the_gateway_without_tls() throws Exception {
        URI live = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/live");

        assertThat(client.send(HttpRequest.newBuilder(live).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void over_https_the_session_cookie_is_bound_to_this_host() throws Exception {
        HttpResponse<String> begun = get("/oauth2/authorization/keycloak");

        List<String> cookies = begun.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-SESSION=")
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
        assertThat(begun.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=" + gateway.url() + "/login/oauth2/code/keycloak");
    }

    @Test
    void over_https_the_csrf_cookie_is_secure_and_browsers_are_told_to_stay_with_https() throws Exception {
        HttpResponse<String> session = get("/api/session");

        assertThat(session.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure", "SameSite=Lax"));
        for (HttpResponse<String> answer : List.of(session, get("/"), get("/nothing"))) {
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        }
    }
}
