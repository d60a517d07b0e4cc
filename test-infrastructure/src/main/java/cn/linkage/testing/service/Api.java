package cn.linkage.testing.service;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The service's HTTP operations, called as somebody or as nobody. */
public final class Api {

    private final MockMvc mvc;
    private final JsonMapper json;
    private final @Nullable TestPerson person;

    private Api(MockMvc mvc, JsonMapper json, @Nullable TestPerson person) {
        this.mvc = mvc;
        this.json = json;
        this.person = person;
    }

    /** As nobody: without a token. */
    public static Api of(MockMvc mvc) {
        return new Api(mvc, JsonMapper.builder().build(), null);
    }

    public Api as(TestPerson other) {
        return new Api(mvc, json, other);
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, null, Map.of());
    }

    public Answer post(String path) {
        return call(HttpMethod.POST, path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return call(HttpMethod.POST, path, body, Map.of());
    }

    public Answer post(String path, Object body, String idempotencyKey) {
        return call(HttpMethod.POST, path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    public Answer put(String path, Object body, String etag) {
        return call(HttpMethod.PUT, path, body, Map.of(HttpHeaders.IF_MATCH, etag));
    }

    public Answer delete(String path, String etag) {
        return call(HttpMethod.DELETE, path, null, Map.of(HttpHeaders.IF_MATCH, etag));
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, null, Map.of());
    }

    public Answer call(HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, URI.create(path));
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text : json.writeValueAsString(body));
        }
        TestPerson caller = person;
        if (caller != null) {
            request.with(jwt().jwt(token -> token.subject(caller.id().toString())
                    .claim("name", caller.name())
                    .claim("roles", caller.offices())));
        }
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            byte[] content = response.getContentAsByteArray();
            return new Answer(response, isJson(response) ? json.readTree(content) : NullNode.getInstance());
        } catch (Exception e) {
            throw new AssertionError(method + " " + path + " failed", e);
        }
    }

    private static boolean isJson(MockHttpServletResponse response) {
        String type = response.getContentType();
        return response.getContentAsByteArray().length > 0 && type != null && type.contains("json");
    }
}
