package cn.linkage.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.authorisation.Actor;
import cn.linkage.acceptance.authorisation.Cast;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Application;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.testing.Infrastructure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The market is made anew from what the owners say, without one old event, to the same hash. */
class RebuildIT {

    private static final List<String> TOPICS =
            List.of("enterprise.enterprises.v1", "enterprise.offers.v1", "school.schools.v1", "school.needs.v1");
    private static final String ITEM = "telescope";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TheWholeSystem system = TheWholeSystem.running();

    @Test
    void what_was_lost_or_falsified_is_as_the_owners_have_it_and_agreements_and_proposals_stand()
            throws SQLException, IOException, InterruptedException, ExecutionException {
        Cast cast = new Cast(system);
        Client enterprise = cast.as(Actor.ENTERPRISE_MEMBER);
        Client school = cast.as(Actor.SCHOOL_MEMBER);
        String paused = Acts.publishedOffer(enterprise, cast.enterprise(), "重建：暂停的望远镜", ITEM, 3);
        enterprise.post("/api/offers/" + paused + "/pause").expect(200);
        Acts.publishedOffer(enterprise, cast.enterprise(), "重建：望远镜", ITEM, 2);
        String need = Acts.publishedNeed(school, cast.school(), "重建：观星", ITEM, 2);
        String proposal = Acts.openProposal(school, need).path("id").asString();
        Map<String, JsonNode> before = settled();

        forgetAllEvents();
        sql("delete from market_offer where id = '" + paused + "'");
        sql("update market_need set title = 'x', needed_until = needed_until - 1, terms = '{}' where id = '" + need
                + "'");
        sql("delete from school where id = '" + cast.school() + "'");
        assertThat(hashes(states())).isNotEqualTo(hashes(before));
        post(system.matching(), "projections");
        system.owners().forEach(owner -> post(owner, "restatement"));

        Awaitility.await("everything confirmed")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    Map<String, JsonNode> now = states();
                    return numbers(now, "rows").equals(numbers(before, "rows"))
                            && numbers(now, "unconfirmed").values().stream().allMatch(left -> left == 0);
                });
        assertThat(hashes(states())).isEqualTo(hashes(before));
        assertThat(school.get("/api/proposals/" + proposal).expect(200).field("state"))
                .isEqualTo("OPEN");
    }

    /** Stable for two looks: nothing of what other tests did is on its way any more. */
    private Map<String, JsonNode> settled() {
        Map<String, JsonNode> last = new HashMap<>();
        return Awaitility.await("a market at rest")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .until(this::states, now -> {
                    boolean same = now.equals(last);
                    last.clear();
                    last.putAll(now);
                    return same;
                });
    }

    /** As if the topics had kept their events for a moment only. */
    private static void forgetAllEvents() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafka()))) {
            Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
            for (TopicDescription topic :
                    admin.describeTopics(TOPICS).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(partition -> all.put(
                                new TopicPartition(topic.name(), partition.partition()),
                                RecordsToDelete.beforeOffset(-1)));
            }
            admin.deleteRecords(all).all().get();
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = system.matchingDatabase()
                        .connect(system.matchingDatabase().owner());
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).as(statement).isEqualTo(1);
        }
    }

    private Map<String, JsonNode> states() throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(system.matching().management("projections"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return StreamSupport.stream(JsonMapper.shared().readTree(answer.body()).spliterator(), false)
                .collect(Collectors.toMap(state -> state.path("name").asString(), Function.identity()));
    }

    private static Map<String, Long> numbers(Map<String, JsonNode> states, String field) {
        return states.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, state -> state.getValue().path(field).asLong()));
    }

    private static Map<String, String> hashes(Map<String, JsonNode> states) {
        return states.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        state -> state.getValue().path("hash").asString()));
    }

    private static void post(Application application, String endpoint) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(application.management(endpoint))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
