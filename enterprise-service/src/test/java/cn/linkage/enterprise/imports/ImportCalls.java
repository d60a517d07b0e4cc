package cn.linkage.enterprise.imports;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.TestPerson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files and asks for imports. */
final class ImportCalls {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final MockMvc mvc;
    private final TestPerson person;
    private final String path;

    ImportCalls(MockMvc mvc, TestPerson person, String path) {
        this.mvc = mvc;
        this.person = person;
        this.path = path;
    }

    Answer send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8), "");
    }

    Answer send(byte[] file, String query) {
        return answer(MockMvcRequestBuilders.post(path + query)
                .contentType("text/csv")
                .content(file));
    }

    Answer get(String below) {
        return answer(MockMvcRequestBuilders.get(path + below));
    }

    Answer post(String below) {
        return answer(MockMvcRequestBuilders.post(path + below));
    }

    /** The import once it has ended. */
    JsonNode ended(Answer started) {
        String id = started.is(201).text("id");
        return await().atMost(LONG)
                .until(
                        () -> get("/" + id).is(200).body(),
                        job -> !job.get("finishedAt").isNull());
    }

    JsonNode remarks(JsonNode job, String outcome) {
        return get("/" + job.get("id").asString() + "/remarks?outcome=" + outcome)
                .is(200)
                .body()
                .get("items");
    }

    String text(String below) {
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
