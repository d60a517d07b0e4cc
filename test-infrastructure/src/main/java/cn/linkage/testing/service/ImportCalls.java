package cn.linkage.testing.service;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files and asks for imports, as one person. */
public final class ImportCalls {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final MockMvc mvc;
    private final TestPerson person;
    private final String path;

    public ImportCalls(MockMvc mvc, TestPerson person, String path) {
        this.mvc = mvc;
        this.person = person;
        this.path = path;
    }

    public Answer send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8), "");
    }

    public Answer send(byte[] file, String query) {
        return answer(MockMvcRequestBuilders.post(path + query)
                .contentType("text/csv")
                .content(file));
    }

    public Answer get(String below) {
        return answer(MockMvcRequestBuilders.get(path + below));
    }

    public Answer post(String below) {
        return answer(MockMvcRequestBuilders.post(path + below));
    }

    /** The import once it has ended. */
    public JsonNode ended(Answer started) {
        String id = started.is(201).text("id");
        return Awaitility.await()
                .atMost(LONG)
                .until(
                        () -> get("/" + id).is(200).body(),
                        job -> !job.get("finishedAt").isNull());
    }

    public JsonNode remarks(JsonNode job, String outcome) {
        return get("/" + job.get("id").asString() + "/remarks?outcome=" + outcome)
                .is(200)
                .body()
                .get("items");
    }

    public String text(String below) {
        return new String(
                response(MockMvcRequestBuilders.get(path + below)).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Answer answer(AbstractMockHttpServletRequestBuilder<?> request) {
        MockHttpServletResponse response = response(request);
        return new Answer(response, JsonMapper.shared().readTree(response.getContentAsByteArray()));
    }

    private MockHttpServletResponse response(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.with(
                            jwt().jwt(token -> token.subject(person.id().toString())
                                    .claim("name", person.name())
                                    .claim("roles", person.offices()))))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path + " failed", e);
        }
    }
}
