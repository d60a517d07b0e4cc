package cn.linkage.acceptance.browser;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.EventStream;
import cn.linkage.acceptance.client.Platform;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One person's browser at the platform's door: logs in through Keycloak's own pages and calls the API with the session
 * cookie and the CSRF header, as a page would. It refuses to leave the platform's origin.
 */
public final class Browser implements Client {

    private static final int REDIRECTS = 12;
    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String CSRF_HEADER = "X-XSRF-TOKEN";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final URI origin;
    private final CookieJar cookies = new CookieJar();

    public Browser(Platform platform) {
        this.http = platform.http();
        this.origin = platform.address("");
    }

    /** Logs in by the code flow and Keycloak's form; afterwards the session is the person's. */
    public Browser logIn(String username, String password) {
        HtmlPage form = open(origin.resolve("/oauth2/authorization/keycloak"));
        landed(submit(form, Map.of("username", username, "password", password)));
        return this;
    }

    /** Registers a new person by Keycloak's form, which logs in too. */
    public Browser register(String username, String password, String firstName, String lastName) {
        HtmlPage login = open(origin.resolve("/oauth2/authorization/keycloak"));
        HtmlPage form = open(login.link("/registration"));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("username", username);
        fields.put("password", password);
        fields.put("password-confirm", password);
        fields.put("email", username + "@example.invalid");
        fields.put("firstName", firstName);
        fields.put("lastName", lastName);
        landed(submit(form, fields));
        return this;
    }

    /** One call of a page's script: the cookies and, for a change, the CSRF header. */
    @Override
    public Answer call(String method, String path, @Nullable Object body, Map<String, String> headers) {
        if (!method.equals("GET") && cookies.value(CSRF_COOKIE).isEmpty()) {
            get("/api/session");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        if (!method.equals("GET")) {
            cookies.value(CSRF_COOKIE).ifPresent(token -> request.header(CSRF_HEADER, token));
        }
        HttpResponse<String> response = send(request, path);
        return new Answer(
                method + " " + path + " (cookie)",
                response.statusCode(),
                response.headers(),
                parse(response.body()),
                response.body());
    }

    @Override
    public EventStream follow(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path));
        headers.forEach(request::header);
        request.header("Cookie", cookies.header(path));
        return EventStream.open(http, request);
    }

    /** Forgets nothing and sends the cookie without the CSRF header: what a forged page could make it do. */
    public Answer forgedPost(String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        HttpResponse<String> response = send(request, path);
        return new Answer(
                "POST " + path + " (forged)",
                response.statusCode(),
                response.headers(),
                parse(response.body()),
                response.body());
    }

    /** Opens an address and follows where it leads. */
    public HtmlPage open(URI address) {
        URI at = address;
        for (int hop = 0; hop < REDIRECTS; hop++) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(at).header("Accept", "text/html"), at.getPath());
            if (response.statusCode() / 100 != 3) {
                return new HtmlPage(at, response.statusCode(), response.body());
            }
            at = next(at, response);
        }
        throw new AssertionError("More than " + REDIRECTS + " redirects from " + address);
    }

    private HtmlPage submit(HtmlPage page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(page.hiddenFields());
        fields.putAll(typed);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI action = page.formAction();
        HttpResponse<String> response = send(
                HttpRequest.newBuilder(action)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                action.getPath());
        if (response.statusCode() / 100 != 3) {
            return new HtmlPage(action, response.statusCode(), response.body());
        }
        return open(next(action, response));
    }

    private URI next(URI from, HttpResponse<String> response) {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("A redirect without a place from " + from));
        URI to = from.resolve(location);
        if (!origin.getAuthority().equals(to.getAuthority())) {
            throw new AssertionError("Sent away from " + origin + " to " + to);
        }
        return to;
    }

    private void landed(HtmlPage page) {
        if (page.address().getPath().startsWith("/auth")) {
            throw new AssertionError("Not logged in, still on " + page.address().getPath() + ": " + page.excerpt());
        }
        get("/api/session").expect(200);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        String header = cookies.header(path.contains("?") ? path.substring(0, path.indexOf('?')) : path);
        if (!header.isEmpty()) {
            request.header("Cookie", header);
        }
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            cookies.take(response.headers().allValues("Set-Cookie"));
            return response;
        } catch (IOException e) {
            throw new IllegalStateException("The browser's call of " + path + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
