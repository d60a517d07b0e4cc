package cn.linkage.starter.list;

import cn.linkage.starter.testapp.Books;
import cn.linkage.starter.testapp.Caller;
import cn.linkage.starter.testapp.TestIssuer;
import cn.linkage.starter.testapp.TestService;
import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A service with one long list, called from outside, on a real database. */
abstract class BookListIT {

    static final TestDatabase DATABASE = Infrastructure.postgres("lists");
    static final UUID PERSON = UUID.randomUUID();
    /** {@code ./linkage quality} takes 100,000. */
    static final int LONG = Integer.getInteger("linkage.export.rows", 25_000);
    /** Characters a title: of a long list, more than the connection's buffers hold. */
    static final int MORE_THAN_BUFFERS_HOLD = 8_000_000 / LONG;

    @SuppressWarnings("NullAway.Init")
    static TestIssuer issuer;

    @SuppressWarnings("NullAway.Init")
    static TestService service;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TestIssuer();
        service = TestService.start(
                DATABASE,
                Map.of(
                        "linkage.public-url",
                        TestIssuer.PUBLIC_URL,
                        "linkage.keycloak-inner-url",
                        issuer.innerUrl(),
                        "test.topic",
                        "books.v1"),
                Books.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @BeforeEach
    void empty() {
        service.jdbc().sql("delete from book").update();
    }

    static Caller reader() {
        return Caller.of(service.port()).as(issuer.token(PERSON));
    }

    static void add(String title, int copies) {
        service.jdbc()
                .sql(
                        "insert into book (id, title, copies, added_at) values (gen_random_uuid(), :title, :copies, now())")
                .param("title", title)
                .param("copies", copies)
                .update();
    }

    static void addMany(int count, int padding) {
        service.jdbc().sql("""
                        insert into book (id, title, copies, added_at)
                        select gen_random_uuid(), '温州科学读物 ' || n || repeat('书', :padding), n % 7, now()
                        from generate_series(1, :count) n""").param("count", count).param("padding", padding).update();
    }

    static List<String> titles(Caller.Answer page) {
        List<String> titles = new ArrayList<>();
        page.json().path("items").forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static HttpResponse<InputStream> stream(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Authorization", "Bearer " + issuer.token(PERSON))
                .build();
        return TestService.unchecked(
                () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }
}
