package cn.linkage.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

    private static final List<EventType> WITH_DETAILS = List.of(
            EventType.OFFER_PUBLISHED, EventType.OFFER_CHANGED, EventType.NEED_PUBLISHED, EventType.NEED_CHANGED);

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource(EventType.class)
    void the_golden_sample_satisfies_its_schema(EventType type) {
        assertThat(violations(type, sample(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_record_reads_the_golden_sample_and_writes_it_back_unchanged(EventType type) {
        Event event = JSON.treeToValue(sample(type), type.payload());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample(type));
        assertThat(event.aggregateId()).isNotNull();
        assertThat(event.version()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_field_that_a_later_version_adds_breaks_neither_schema_nor_record(EventType type) {
        JsonNode grown = sample(type);
        objectsIn(grown).forEach(o -> o.put("addedByALaterVersion", "new"));

        assertThat(violations(type, grown)).isEmpty();
        assertThat(JSON.treeToValue(grown, type.payload())).isEqualTo(JSON.treeToValue(sample(type), type.payload()));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void no_schema_closes_an_object_against_new_fields(EventType type) {
        assertThat(ContractFiles.schema(type))
                .doesNotContain("additionalProperties")
                .doesNotContain("unevaluatedProperties")
                .doesNotContain("maxProperties");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_component_of_the_record_is_described_and_a_missing_one_is_noticed(EventType type) {
        List<String> described = JSON.readTree(ContractFiles.schema(type))
                .get("properties")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(type.payload().getRecordComponents())
                                .map(java.lang.reflect.RecordComponent::getName)
                                .toList());

        for (String field : described) {
            ObjectNode lacking = (ObjectNode) sample(type);
            lacking.remove(field);
            assertThat(violations(type, lacking)).as("without %s", field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void the_details_of_every_kind_satisfy_the_schema_and_come_back_from_the_record_unchanged(GiftKind kind) {
        for (EventType type : WITH_DETAILS) {
            ObjectNode event = sampleOf(type, kind);

            assertThat(violations(type, event)).isEmpty();
            assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(event, type.payload()))))
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void a_missing_or_wrong_field_of_any_kinds_details_is_noticed(GiftKind kind) {
        for (EventType type : WITH_DETAILS) {
            for (String field : sampleOf(type, kind).get("details").propertyNames()) {
                ObjectNode wrong = sampleOf(type, kind);
                ((ObjectNode) wrong.get("details")).set(field, JSON.createObjectNode());

                assertThat(violations(type, wrong)).as("%s of %s", field, kind).isNotEmpty();
            }
        }
    }

    @Test
    void an_equipment_offer_without_its_condition_is_noticed() {
        ObjectNode offer = (ObjectNode) sample(EventType.OFFER_PUBLISHED);
        ((ObjectNode) offer.get("details")).remove("condition");

        assertThat(violations(EventType.OFFER_PUBLISHED, offer)).contains("condition");
    }

    @Test
    void names_on_the_wire_are_unique() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::typeName)).doesNotHaveDuplicates();
    }

    private static ObjectNode sampleOf(EventType type, GiftKind kind) {
        boolean offer = type == EventType.OFFER_PUBLISHED || type == EventType.OFFER_CHANGED;
        ObjectNode event = (ObjectNode) sample(type);
        event.set("details", JSON.readTree(ContractFiles.detailsSample(offer ? Side.ENTERPRISE : Side.SCHOOL, kind)));
        return event;
    }

    private static JsonNode sample(EventType type) {
        return JSON.readTree(ContractFiles.sample(type));
    }

    private static String violations(EventType type, JsonNode event) {
        return SCHEMAS
                .getSchema(ContractFiles.schema(type))
                .validate(event, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ObjectNode> objectsIn(JsonNode node) {
        Stream<ObjectNode> self = node instanceof ObjectNode o ? Stream.of(o) : Stream.empty();
        return Stream.concat(self, node.values().stream().flatMap(ContractsTest::objectsIn)).toList().stream();
    }
}
