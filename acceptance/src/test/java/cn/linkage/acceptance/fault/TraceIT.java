package cn.linkage.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.authorisation.Actor;
import cn.linkage.acceptance.authorisation.Cast;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One trace from the request that published a need to the event of the proposal that it led to. */
class TraceIT {

    private static final String ITEM = "weather-station";
    private static final String PROPOSALS = "matching.proposals.v1";

    private final TheWholeSystem system = TheWholeSystem.running();

    @Test
    void the_trace_of_the_publishing_request_reaches_the_proposals_event_through_kafka_twice() {
        Cast cast = new Cast(system);
        Client school = cast.as(Actor.SCHOOL_MEMBER);
        Acts.publishedOffer(cast.as(Actor.ENTERPRISE_MEMBER), cast.enterprise(), "校园气象站", ITEM, 1);
        String need = Acts.draftNeed(school, cast.school(), "看云识天气", ITEM, 1);
        String traceId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE))
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

        school.call(
                        "POST",
                        "/api/needs/" + need + "/publish",
                        null,
                        Map.of("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"))
                .expect(200);

        String proposal = Acts.openProposal(school, need).path("id").asString();
        assertThat(eventOf(proposal)).contains(traceId);
    }

    /** The traceparent of the first event of the proposal. */
    private static String eventOf(String proposal) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Infrastructure.kafka(), "enable.auto.commit", false);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(PROPOSALS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return Awaitility.await("the event of proposal " + proposal)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> find(consumer, proposal), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static Optional<String> find(KafkaConsumer<String, String> consumer, String proposal) {
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(500))) {
            Header trace = event.headers().lastHeader("traceparent");
            if (proposal.equals(event.key()) && trace != null) {
                return Optional.of(new String(trace.value(), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
