package cn.linkage.starter.idempotency;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link Idempotency} in the table {@code idempotency_key}. The row is inserted before the effect, so a racing
 * duplicate waits at the primary key until the first commits or rolls back.
 */
class JdbcIdempotency implements Idempotency {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private record Answer(
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private final CurrentPerson currentPerson;

    JdbcIdempotency(JdbcClient jdbc, JsonMapper json, TransactionOperations transactions, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
        this.currentPerson = currentPerson;
    }

    @Override
    public <T> ResponseEntity<T> once(HttpServletRequest request, Supplier<ResponseEntity<T>> effect) {
        return once(request, () -> body(request), effect);
    }

    @Override
    public <T> ResponseEntity<T> once(HttpServletRequest request, byte[] content, Supplier<ResponseEntity<T>> effect) {
        return once(request, () -> content, effect);
    }

    private <T> ResponseEntity<T> once(
            HttpServletRequest request, Supplier<byte[]> content, Supplier<ResponseEntity<T>> effect) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return answerOf(transactions.execute(status -> effect.get()));
        }
        if (!KEY.matcher(key).matches()) {
            throw refused(
                    "idempotency-key-malformed",
                    "Idempotency-Key 应为 1 到 200 个可见 ASCII 字符",
                    "An Idempotency-Key has 1 to 200 visible ASCII characters");
        }
        UUID person = currentPerson.require().id();
        String fingerprint = fingerprint(request, content.get());
        return answerOf(transactions.execute(status -> onceFor(person, key, fingerprint, effect)));
    }

    private static <T> ResponseEntity<T> answerOf(@Nullable ResponseEntity<T> answer) {
        if (answer == null) {
            throw new IllegalStateException("An effect must answer");
        }
        return answer;
    }

    private <T> ResponseEntity<T> onceFor(
            UUID person, String key, String fingerprint, Supplier<ResponseEntity<T>> effect) {
        int inserted = jdbc.sql("""
            insert into idempotency_key (person_id, key, fingerprint) values (:person, :key, :fingerprint)
            on conflict do nothing\
            """)
                .param("person", person)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .update();
        if (inserted == 0) {
            return repeated(person, key, fingerprint);
        }
        ResponseEntity<T> answer = effect.get();
        jdbc.sql("""
            update idempotency_key set status = :status, location = :location, etag = :etag, body = :body
            where person_id = :person and key = :key\
            """)
                .param("status", answer.getStatusCode().value())
                .param("location", answer.getHeaders().getFirst(HttpHeaders.LOCATION))
                .param("etag", answer.getHeaders().getETag())
                .param("body", answer.hasBody() ? json.writeValueAsString(answer.getBody()) : null)
                .param("person", person)
                .param("key", key)
                .update();
        return answer;
    }

    @SuppressWarnings("unchecked") // The body is written as JSON whatever its class.
    private <T> ResponseEntity<T> repeated(UUID person, String key, String fingerprint) {
        Answer answer = jdbc.sql("select * from idempotency_key where person_id = :person and key = :key")
                .param("person", person)
                .param("key", key)
                .query((row, number) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("body")))
                .single();
        if (!answer.fingerprint().equals(fingerprint)) {
            throw refused(
                    "idempotency-key-reused",
                    "此 Idempotency-Key 已用于另一个请求",
                    "This Idempotency-Key was used for another request");
        }
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(answer.status());
        if (answer.location() != null) {
            builder.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            builder.header(HttpHeaders.ETAG, answer.etag());
        }
        return answer.body() == null ? builder.build() : (ResponseEntity<T>) builder.body(json.readTree(answer.body()));
    }

    private static byte[] body(HttpServletRequest request) {
        ContentCachingRequestWrapper cached = WebUtils.getNativeRequest(request, ContentCachingRequestWrapper.class);
        if (cached == null) {
            throw new IllegalStateException("The filter that keeps a request's body is not in place");
        }
        return cached.getContentAsByteArray();
    }

    private static String fingerprint(HttpServletRequest request, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static ProblemException refused(String code, String zh, String en) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code, new Words(zh, en));
    }
}
