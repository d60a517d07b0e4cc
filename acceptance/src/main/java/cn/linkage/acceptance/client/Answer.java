package cn.linkage.acceptance.client;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * One answer of the platform.
 *
 * @param body a missing node where the answer is not JSON
 * @param text the body as it came
 */
public record Answer(String request, int status, HttpHeaders headers, JsonNode body, String text) {

    /** This answer, if it has the status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswerException(this, String.valueOf(wanted));
        }
        return this;
    }

    /** This answer, if it is a success. */
    public Answer expectSuccess() {
        if (status / 100 != 2) {
            throw new UnexpectedAnswerException(this, "2xx");
        }
        return this;
    }

    /** The text of a field that must be there. */
    public String field(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new UnexpectedAnswerException(this, "a body with the field " + name);
        }
        return value.asString();
    }

    /** The entity tag, as an edit must send it back. */
    public String etag() {
        return headers.firstValue("ETag")
                .orElseThrow(() -> new UnexpectedAnswerException(this, "an answer with an ETag"));
    }
}
