package cn.linkage.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.starter.security.Offices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhatIfIT extends MatchingServiceIT {

    @Test
    void the_bureau_sees_what_a_policy_would_do_before_it_makes_it() {
        OfferPublished offer = offer(newGiver(LUCHENG), "projector", 3);
        NeedPublished rural = need(newAsker(LUCHENG, Locality.RURAL), "projector", 3, 1);
        NeedPublished town = need(newAsker(LUCHENG, Locality.TOWN), "projector", 3, 1);
        keepApart(List.of(offer), List.of(rural, town));
        Api bureau = office(Offices.ECONOMIC_BUREAU);
        int inForce = currentVersion(bureau);

        JsonNode told = bureau.post("/api/what-ifs", policy(1000)).expect(200).body();

        assertThat(told.get("policyVersion").asInt()).isEqualTo(inForce);
        assertThat(told.get("gains").get(0).get("needId").asString())
                .isEqualTo(town.needId().toString());
        assertThat(told.get("gains").get(0).get("servedAfter").asInt()).isEqualTo(3);
        assertThat(told.get("losses").get(0).get("needId").asString())
                .isEqualTo(rural.needId().toString());
        assertThat(told.get("units")
                        .get(0)
                        .get("tiersAfter")
                        .get(0)
                        .get("served")
                        .asInt())
                .isEqualTo(3);
        assertThat(told.get("kindsLeftOut").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("NAMING", "STUDY_TOUR");
        assertThat(currentVersion(bureau)).as("nothing is kept").isEqualTo(inForce);
    }

    @Test
    void a_policy_that_cannot_be_is_refused_with_its_field_and_only_the_economic_bureau_may_ask() {
        assertThat(office(Offices.ECONOMIC_BUREAU)
                        .post("/api/what-ifs", policy(999))
                        .expect(422)
                        .text())
                .contains("rules.weights");
        office(Offices.EDUCATION_BUREAU).post("/api/what-ifs", policy(1000)).expect(403);
        as(newGiver(LUCHENG)).post("/api/what-ifs", policy(1000)).expect(403);
        nobody.post("/api/what-ifs", policy(1000)).expect(401);
    }

    private static int currentVersion(Api bureau) {
        return bureau.get("/api/policies/current")
                .expect(200)
                .body()
                .get("version")
                .asInt();
    }

    private static Map<String, Object> policy(int weight) {
        return Map.of(
                "noteZh",
                "镇区学校优先",
                "noteEn",
                "Schools in towns first",
                "rules",
                Map.of(
                        "tiers", List.of(Map.of("anyOf", List.of(List.of("TOWN")))),
                        "countyLists", List.of(),
                        "weights", Map.of("PROXIMITY", weight),
                        "favouredDesignations", List.of(),
                        "offersPerNeed", 32));
    }
}
