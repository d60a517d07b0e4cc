package cn.linkage.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplanationIT extends MatchingServiceIT {

    @Test
    void a_change_that_a_school_is_told_of_really_brings_what_was_told() {
        OwningServices.publish(offer(newGiver(WENCHENG), "telescope", 5));
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished need = need(asker, "microscope", 8, 1);
        OwningServices.publish(need);
        awaitNeed(need.needId());
        await().atMost(SOON)
                .until(() -> !nobody.get("/api/market/offers?itemCategory=telescope")
                        .items()
                        .isEmpty());
        awaitCleared();

        JsonNode told = as(asker).get(path(need.needId())).expect(200).body();

        assertThat(told.get("basis").asString()).isEqualTo("OWN");
        assertThat(told.get("proposed").asInt()).isZero();
        assertThat(texts(told, "obstacles")).anyMatch(text -> text.contains("物品类别不同"));
        assertThat(texts(told, "changes")).first().asString().contains("天文望远镜", "8 件中的 5 件");

        OwningServices.publish(new NeedChanged(
                need.needId(),
                need.version() + 1,
                Instant.now(),
                need.schoolId(),
                need.title(),
                new EquipmentNeedDetails("telescope", "观察星空", true),
                need.quantity(),
                need.minimumUsefulQuantity(),
                need.readiness(),
                need.gradeBands(),
                need.neededFrom(),
                need.neededUntil()));

        assertThat(awaitProposal(asker, need.needId()).get("quantity").asInt()).isEqualTo(5);
    }

    @Test
    void a_need_of_a_later_tier_is_told_that_an_earlier_one_comes_first() {
        OfferPublished offer = offer(newGiver(LUCHENG), "drone", 2);
        Asker first = newAsker(WENCHENG, Locality.RURAL);
        Asker later = newAsker(LUCHENG, Locality.URBAN);
        NeedPublished firstNeed = need(first, "drone", 2, 1);
        NeedPublished laterNeed = need(later, "drone", 2, 1);
        OwningServices.publish(firstNeed);
        OwningServices.publish(laterNeed);
        awaitNeed(firstNeed.needId());
        awaitNeed(laterNeed.needId());
        OwningServices.publish(offer);
        awaitProposal(first, firstNeed.needId());

        JsonNode told = as(later).get(path(laterNeed.needId())).expect(200).body();
        JsonNode served = office(Offices.EDUCATION_BUREAU)
                .get(path(firstNeed.needId()))
                .expect(200)
                .body();

        assertThat(told.get("tier").asInt()).isEqualTo(3);
        assertThat(told.get("served").asInt()).isZero();
        assertThat(texts(told, "obstacles"))
                .anyMatch(text -> text.contains("由其他需求取得：第 1 层 2 件"))
                .anyMatch(text -> text.contains("本需求在第 3 层，相差 2 层"));
        assertThat(served.get("matches").get(0).get("offerId").asString())
                .isEqualTo(offer.offerId().toString());
        assertThat(served.get("matches").get(0).get("nextBest").get("zh").asString())
                .contains("没有次优的供给");
    }

    @Test
    void an_office_reads_the_same_before_and_after_a_refusal_and_the_school_reads_of_its_own() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished need = need(asker, "sensor-set", 3, 1);
        OwningServices.publish(need);
        awaitNeed(need.needId());
        OwningServices.publish(offer(giver, "sensor-set", 3));
        JsonNode proposal = awaitProposal(asker, need.needId());
        Map<String, String> before = readByOffices(need.needId());

        as(giver)
                .post(path(proposal) + "/decline", Map.of("reasonCode", "OTHER"))
                .expect(200);
        awaitCleared();

        assertThat(readByOffices(need.needId())).isEqualTo(before);
        assertThat(texts(as(asker).get(path(need.needId())).expect(200).body(), "obstacles"))
                .anyMatch(text -> text.contains("婉拒"));
    }

    @Test
    void only_the_needs_own_school_and_offices_are_told() {
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        NeedPublished need = need(asker, "laptop", 3, 1);
        OwningServices.publish(need);
        awaitNeed(need.needId());

        as(asker).get(path(need.needId())).expect(200);
        as(newAsker(WENCHENG, Locality.RURAL)).get(path(need.needId())).expect(403);
        as(newGiver(WENCHENG)).get(path(need.needId())).expect(403);
        nobody.get(path(need.needId())).expect(401);
        as(asker).get(path(UUID.randomUUID())).expect(404);
        office(Offices.SCIENCE_BUREAU).get(path(UUID.randomUUID())).expect(404);
    }

    private Map<String, String> readByOffices(UUID needId) {
        return Offices.ALL.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> office(name).get(path(needId)).expect(200).text()));
    }

    private static List<String> texts(JsonNode told, String what) {
        Stream<JsonNode> sentences = told.get(what).valueStream();
        return sentences.map(sentence -> sentence.get("zh").asString()).toList();
    }

    private static String path(UUID needId) {
        return "/api/market/needs/" + needId + "/explanation";
    }
}
