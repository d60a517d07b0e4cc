package cn.linkage.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Enough of a browser to log in: cookies by path, forms, and redirects one at a time so that a test sees them. */
public final class Browser {

    private record Kept(String name, String value, String path) {}

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI platform;
    private final Map<String, Kept> cookies = new ConcurrentHashMap<>();

    public Browser(String platform) {
        this.platform = URI.create(platform);
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** A change as a page of ours sends it: with the CSRF token as a header. */
    public HttpResponse<String> post(String address, String body, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body)));
    }

    /** A change as a foreign page could send it: the cookies go along, the token does not. */
    public HttpResponse<String> postWithoutCsrfToken(String address, String body) {
        return send(request(address).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postForm(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Goes through the login pages; ends on what the gateway answers to the way back. */
    public HttpResponse<String> logIn(String username, String password) {
        HttpResponse<String> begun = get("/oauth2/authorization/keycloak");
        HttpResponse<String> page = get(location(begun));
        HttpResponse<String> sent =
                postForm(formOf(page), Map.of("username", username, "password", password, "credentialId", ""));
        HttpResponse<String> back = get(location(sent));
        get("/api/session");
        return back;
    }

    public static String formOf(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form on the page: " + page.statusCode() + " " + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response.statusCode() + " " + response.body()));
    }

    public String cookie(String name) {
        return cookies.values().stream()
                .filter(kept -> kept.name().equals(name))
                .map(Kept::value)
                .findFirst()
                .orElse("");
    }

    public boolean hasCookie(String name) {
        return !cookie(name).isEmpty();
    }

    /** Puts a cookie in by hand, as a stolen or old one. */
    public void keep(String name, String value) {
        cookies.put(name + " /", new Kept(name, value, "/"));
    }

    public HttpRequest.Builder request(String address, String... headers) {
        URI uri = platform.resolve(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        String sent = cookies.values().stream()
                .filter(kept -> uri.getPath().startsWith(kept.path()))
                .map(kept -> kept.name() + "=" + kept.value())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::take);
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", interrupted);
        }
    }

    private void take(String setCookie) {
        List<String> parts =
                Arrays.stream(setCookie.split(";", -1)).map(String::strip).toList();
        String[] pair = parts.getFirst().split("=", 2);
        String path = parts.stream()
                .filter(part -> part.regionMatches(true, 0, "Path=", 0, 5))
                .map(part -> part.substring(5))
                .findFirst()
                .orElse("/");
        boolean expired = parts.stream().anyMatch(part -> part.equalsIgnoreCase("Max-Age=0"));
        if (expired || pair[1].isEmpty()) {
            cookies.remove(pair[0] + " " + path);
        } else {
            cookies.put(pair[0] + " " + path, new Kept(pair[0], pair[1], path));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
