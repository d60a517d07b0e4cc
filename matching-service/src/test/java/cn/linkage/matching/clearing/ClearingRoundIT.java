package cn.linkage.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ClearingRoundIT extends MatchingServiceIT {

    @Autowired
    private NightlyRound nightly;

    @Test
    void a_round_gives_the_village_what_an_urban_school_has_not_answered() {
        Giver giver = newGiver(LUCHENG);
        Asker urban = newAsker(LUCHENG, Locality.URBAN);
        Asker rural = newAsker(LUCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "telescope", 3);
        NeedPublished first = need(urban, "telescope", 3, 1);
        NeedPublished later = need(rural, "telescope", 3, 1);
        OwningServices.publish(offer);
        OwningServices.publish(first);
        JsonNode unanswered = awaitProposal(urban, first.needId());
        OwningServices.publish(later);
        awaitNeed(later.needId());
        awaitCleared();
        assertThat(open(rural, later.needId())).isEmpty();

        JsonNode clearing = cleared(round());

        assertThat(clearing.get("proposalsTakenBack").asInt()).isEqualTo(1);
        assertThat(clearing.get("proposalsMade").asInt()).isEqualTo(1);
        assertThat(open(rural, later.needId())).hasSize(1);
        JsonNode gone = as(urban).get(path(unanswered)).expect(200).body();
        assertThat(gone.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(noticeTypes(as(urban))).contains("WITHDRAWN");
        assertThat(noticeTypes(as(giver))).contains("WITHDRAWN");
    }

    @Test
    void what_one_side_has_accepted_never_moves() {
        Asker urban = newAsker(LUCHENG, Locality.URBAN);
        Asker rural = newAsker(LUCHENG, Locality.RURAL);
        NeedPublished first = need(urban, "telescope", 3, 1);
        NeedPublished later = need(rural, "telescope", 3, 1);
        OwningServices.publish(offer(newGiver(LUCHENG), "telescope", 3));
        OwningServices.publish(first);
        JsonNode proposal = awaitProposal(urban, first.needId());
        as(urban).post(path(proposal) + "/accept", Map.of()).expect(200);
        OwningServices.publish(later);
        awaitNeed(later.needId());
        awaitCleared();

        JsonNode clearing = cleared(round());

        assertThat(clearing.get("proposalsTakenBack").asInt()).isZero();
        assertThat(as(urban).get(path(proposal)).expect(200).body().get("state").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void a_clearing_of_a_round_can_be_computed_again_by_any_office_and_by_nobody_else() {
        Giver giver = newGiver(LUCHENG);
        Asker rural = newAsker(LUCHENG, Locality.RURAL);
        NeedPublished need = need(rural, "telescope", 3, 1);
        OwningServices.publish(offer(giver, "telescope", 3));
        OwningServices.publish(need);
        awaitProposal(rural, need.needId());
        JsonNode round = round();
        JsonNode clearing = cleared(round);
        String replay = "/api/clearing-rounds/" + round.get("id").asString() + "/clearings/"
                + clearing.get("id").asString() + "/replay";

        JsonNode told = office(Offices.SCIENCE_BUREAU)
                .post(replay, Map.of())
                .expect(200)
                .body();

        assertThat(clearing.get("replayable").asBoolean()).isTrue();
        assertThat(told.get("certified").asBoolean()).isTrue();
        assertThat(told.get("same").asBoolean()).isTrue();
        as(giver).post(replay, Map.of()).expect(403);
        nobody.post(replay, Map.of()).expect(401);
        jdbc.sql("update clearing_proof set market_hash = 'another'").update();
        assertThat(bureau().post(replay, Map.of())
                        .expect(200)
                        .body()
                        .get("same")
                        .asBoolean())
                .as("after somebody has changed what was kept")
                .isFalse();
    }

    @Test
    void the_night_has_one_round_however_many_instances_start_it() {
        jdbc.sql("update clearing_round set night = null").update();

        nightly.start();
        nightly.start();

        List<JsonNode> nights = bureau().get("/api/clearing-rounds").expect(200).items().stream()
                .filter(round -> round.get("trigger").asString().equals("NIGHT"))
                .toList();
        assertThat(nights).hasSize(1);
    }

    private Api bureau() {
        return office(Offices.ECONOMIC_BUREAU);
    }

    private JsonNode round() {
        return bureau().post("/api/clearing-rounds", Map.of()).expect(202).body();
    }

    /** The round's clearing of the one market there is, once it is done. */
    private JsonNode cleared(JsonNode round) {
        String path = "/api/clearing-rounds/" + round.get("id").asString();
        await().atMost(SOON)
                .until(() -> bureau().get(path)
                        .expect(200)
                        .body()
                        .get("state")
                        .asString()
                        .equals("DONE"));
        JsonNode clearings = bureau().get(path).expect(200).body().get("clearings");
        assertThat(clearings).hasSize(1);
        return clearings.get(0);
    }
}
