package cn.linkage.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed AsyncAPI description is made of the event types, schemas and samples; {@code -Dopenapi.write=true} writes it anew. */
class AsyncApiTest {

    private static final Path COMMITTED = Path.of("../docs/api/asyncapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

    @Test
    void the_committed_description_is_that_of_the_events() throws IOException {
        ObjectNode description = description();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(COMMITTED)))
                .as("docs/api/asyncapi.json; run this test with -Dopenapi.write=true and look at the difference")
                .isEqualTo(description);
    }

    private static ObjectNode description() {
        ObjectNode all = JSON.createObjectNode().put("asyncapi", "3.0.0");
        all.putObject("info")
                .put("title", "School-enterprise linkage: events")
                .put("version", "1")
                .put(
                        "description",
                        "Binary CloudEvents on Kafka; the key of a record is the aggregate's id, and one aggregate's"
                                + " events keep their order. An event may come twice: ce_id tells.");
        all.put("defaultContentType", "application/json");
        ObjectNode channels = all.putObject("channels");
        ObjectNode operations = all.putObject("operations");
        topics().forEach((topic, types) -> {
            channels.set(name(topic), channel(topic, types));
            operations.set("send-" + name(topic), operation(topic));
        });
        ObjectNode components = all.putObject("components");
        ObjectNode messages = components.putObject("messages");
        Arrays.stream(EventType.values()).forEach(type -> messages.set(type.typeName(), message(type)));
        components.putObject("schemas").set("headers", headers());
        return all;
    }

    private static Map<String, List<EventType>> topics() {
        return Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(EventType::topic, TreeMap::new, Collectors.toList()));
    }

    private static String name(String topic) {
        return topic.replace('.', '-');
    }

    private static ObjectNode channel(String topic, List<EventType> types) {
        ObjectNode channel = JSON.createObjectNode().put("address", topic);
        ObjectNode messages = channel.putObject("messages");
        types.forEach(
                type -> messages.putObject(type.typeName()).put("$ref", "#/components/messages/" + type.typeName()));
        channel.putObject("bindings").putObject("kafka").put("topic", topic).put("partitions", Topics.PARTITIONS);
        return channel;
    }

    private static ObjectNode operation(String topic) {
        ObjectNode operation = JSON.createObjectNode().put("action", "send");
        String service = topic.substring(0, topic.indexOf('.')) + "-service";
        operation.put("summary", "仅由 " + service + " 发送 / Sent by " + service + " only");
        operation.putObject("channel").put("$ref", "#/channels/" + name(topic));
        return operation;
    }

    private static ObjectNode message(EventType type) {
        ObjectNode schema = (ObjectNode) JSON.readTree(ContractFiles.schema(type));
        ObjectNode message =
                JSON.createObjectNode().put("name", type.typeName()).put("title", type.typeName());
        message.put("summary", schema.path("description").asString());
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        message.putObject("payload").put("schemaFormat", SCHEMA_FORMAT).set("schema", schema);
        message.putArray("examples").addObject().set("payload", JSON.readTree(ContractFiles.sample(type)));
        return message;
    }

    private static JsonNode headers() {
        ObjectNode headers = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        properties.putObject("ce_specversion").put("type", "string").put("const", "1.0");
        properties.putObject("ce_id").put("type", "string").put("format", "uuid");
        properties.putObject("ce_type").put("type", "string").put("description", "The message's name.");
        properties.putObject("ce_source").put("type", "string").put("description", "The service that sent it.");
        properties.putObject("ce_time").put("type", "string").put("format", "date-time");
        properties
                .putObject("traceparent")
                .put("type", "string")
                .put("description", "W3C Trace Context of the request that it comes from.");
        headers.putArray("required")
                .add("ce_specversion")
                .add("ce_id")
                .add("ce_type")
                .add("ce_time");
        return headers;
    }
}
