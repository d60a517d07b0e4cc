package cn.linkage.acceptance.client;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the API: a program with a token, a person in a browser. */
public interface Client {

    /** One call; {@code body} is written as JSON, none where null. */
    Answer call(String method, String path, @Nullable Object body, Map<String, String> headers);

    /** Follows a stream of server-sent events. */
    EventStream follow(String path, Map<String, String> headers);

    default Answer get(String path) {
        return call("GET", path, null, Map.of());
    }

    default Answer post(String path, Object body) {
        return call("POST", path, body, Map.of());
    }

    /** An action on something that exists, which needs no content. */
    default Answer post(String path) {
        return call("POST", path, null, Map.of());
    }

    default Answer put(String path, Object body, String etag) {
        return call("PUT", path, body, Map.of("If-Match", etag));
    }

    default Answer delete(String path, String etag) {
        return call("DELETE", path, null, Map.of("If-Match", etag));
    }
}
