package cn.linkage.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(MockHttpServletResponse response, JsonNode body) {

    public int status() {
        return response.getStatus();
    }

    /** The same answer, which must have this status. */
    public Answer is(int status) {
        assertThat(status()).as("status of %s", body).isEqualTo(status);
        if (status >= 400) {
            assertThat(response.getContentType()).startsWith("application/problem+json");
        }
        return this;
    }

    public String text(String field) {
        return body.get(field).asString();
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public String etag() {
        String etag = response.getHeader(HttpHeaders.ETAG);
        assertThat(etag).as("ETag").isNotNull();
        return etag;
    }

    public List<String> items(String field) {
        return body.get("items")
                .valueStream()
                .map(item -> item.get(field).asString())
                .toList();
    }

    /** The fields that a problem names. */
    public List<String> wrongFields() {
        return body.get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    /** The lines of a CSV file, its heads first, without the byte order mark. */
    public List<String> lines() {
        String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }
}
