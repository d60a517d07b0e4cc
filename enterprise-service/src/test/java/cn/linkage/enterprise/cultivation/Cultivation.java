package cn.linkage.enterprise.cultivation;

import cn.linkage.starter.time.BusinessZone;
import cn.linkage.testing.service.Answer;
import cn.linkage.testing.service.Api;
import cn.linkage.testing.service.MovableClock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What an official of the economic bureau does with the library. */
record Cultivation(Api bureau, MovableClock clock) {

    static final String LIBRARY = "/api/cultivation/enterprises";
    static final String SCHEMES = "/api/cultivation/schemes";

    static String assessments(UUID enterpriseId) {
        return LIBRARY + "/" + enterpriseId + "/assessments";
    }

    static String coachings(UUID enterpriseId) {
        return LIBRARY + "/" + enterpriseId + "/coachings";
    }

    static String colour(UUID enterpriseId) {
        return LIBRARY + "/" + enterpriseId + "/colour";
    }

    LocalDate today() {
        return BusinessZone.today(clock);
    }

    /** From when the latest version is in force: no earlier day can be that of the next. */
    LocalDate latestInForceFrom() {
        JsonNode latest =
                bureau.get(SCHEMES + "?limit=1").is(200).body().get("items").path(0);
        return latest.isMissingNode()
                ? LocalDate.of(2020, 1, 1)
                : LocalDate.parse(latest.get("content").get("inForceFrom").asString());
    }

    /** STAFF up to 60 points, PATENTS up to 40; red, yellow from 50, green from 80. */
    Map<String, Object> scheme(LocalDate inForceFrom) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("inForceFrom", inForceFrom.toString());
        body.put("noteZh", "试行");
        body.put("noteEn", "on trial");
        body.put("criteria", List.of(criterion("STAFF", 60), criterion("PATENTS", 40)));
        body.put("bands", List.of(band("GREEN", 80), band("YELLOW", 50), band("RED", 0)));
        return body;
    }

    static Map<String, Object> criterion(String code, int maxPoints) {
        return Map.of("code", code, "nameZh", "指标", "nameEn", "criterion", "maxPoints", maxPoints);
    }

    static Map<String, Object> band(String code, int minimumPoints) {
        return Map.of(
                "code", code, "nameZh", "颜色", "nameEn", "colour", "rgb", "#2E7D32", "minimumPoints", minimumPoints);
    }

    Answer publishScheme() {
        return bureau.post(SCHEMES, scheme(latestInForceFrom())).is(201);
    }

    Map<String, Object> assessment(LocalDate day, int staff, int patents) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("assessedOn", day.toString());
        body.put("points", Map.of("STAFF", staff, "PATENTS", patents));
        return body;
    }

    Answer assess(UUID enterpriseId, LocalDate day, int staff, int patents) {
        return bureau.post(assessments(enterpriseId), assessment(day, staff, patents))
                .is(201);
    }

    Map<String, Object> coaching() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("heldOn", today().toString());
        body.put("kind", "ONE_TO_ONE");
        body.put("topic", "研发费用归集");
        body.put("agreed", "六月底前补齐台账");
        return body;
    }

    Answer coach(UUID enterpriseId, Map<String, Object> otherwise) {
        Map<String, Object> body = coaching();
        body.putAll(otherwise);
        return bureau.post(coachings(enterpriseId), body);
    }
}
