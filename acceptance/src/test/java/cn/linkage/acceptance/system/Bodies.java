package cn.linkage.acceptance.system;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person writes into the forms: valid contents that differ only in what a test cares about. */
public final class Bodies {

    private static final ZoneId WENZHOU = ZoneId.of("Asia/Shanghai");

    private Bodies() {}

    public static Map<String, Object> enterpriseApplication(String creditCode, String name, String role) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("creditCode", creditCode);
        body.put("name", name);
        body.put("kind", "HIGH_TECH_ENTERPRISE");
        body.put("countyCode", "330302");
        body.put("contactName", "陈联系");
        body.put("contactTelephone", "13800138000");
        body.put("role", role);
        if (role.equals("TECHNOLOGY_VICE_PRESIDENT")) {
            body.put("technologyVicePresident", technologyVicePresident());
        }
        return body;
    }

    public static Map<String, Object> technologyVicePresident() {
        return Map.of(
                "fields",
                List.of("机器人", "显微成像"),
                "homeInstitution",
                "温州大学（演示）",
                "appointedFrom",
                today(),
                "appointedUntil",
                today().plusYears(2),
                "hoursPerMonth",
                8);
    }

    public static Map<String, Object> schoolApplication(String schoolCode, String name, String role) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("schoolCode", schoolCode);
        body.put("name", name);
        body.put("stage", "PRIMARY");
        body.put("locality", "RURAL");
        body.put("countyCode", "330329");
        body.put("contactName", "林联系");
        body.put("contactTelephone", "13900139000");
        body.put("role", role);
        if (role.equals("SCIENCE_VICE_PRINCIPAL")) {
            body.put("scienceVicePrincipal", scienceVicePrincipal());
        }
        return body;
    }

    public static Map<String, Object> scienceVicePrincipal() {
        return Map.of("subject", "科学", "appointedFrom", today(), "appointedUntil", today().plusYears(3));
    }

    public static Map<String, Object> offer(String title, String itemCategory, int quantity) {
        Map<String, Object> details = Map.of(
                "kind",
                "EQUIPMENT",
                "itemCategory",
                itemCategory,
                "condition",
                "NEW",
                "model",
                "XSP-2CA",
                "warrantyMonths",
                24,
                "trainingIncluded",
                true);
        return Map.of(
                "title",
                title,
                "details",
                details,
                "quantity",
                quantity,
                "reach",
                "CITY",
                "gradeBands",
                List.of(),
                "availableFrom",
                today(),
                "availableUntil",
                today().plusDays(200));
    }

    public static Map<String, Object> need(String title, String itemCategory, int quantity) {
        Map<String, Object> details =
                Map.of("kind", "EQUIPMENT", "itemCategory", itemCategory, "purpose", "四年级观察植物细胞", "usedAccepted", true);
        return Map.of(
                "title",
                title,
                "details",
                details,
                "quantity",
                quantity,
                "minimumUsefulQuantity",
                1,
                "readiness",
                "READY",
                "gradeBands",
                List.of("PRIMARY_4_6"),
                "neededFrom",
                today(),
                "neededUntil",
                today().plusDays(90));
    }

    public static LocalDate today() {
        return LocalDate.now(WENZHOU);
    }

    public static Map<String, Object> cultivationScheme() {
        return Map.of(
                "inForceFrom", "2020-01-01",
                "noteZh", "演示",
                "noteEn", "demo",
                "criteria",
                        List.of(Map.of(
                                "code", "STAFF", "nameZh", "科研人员", "nameEn", "research staff", "maxPoints", 100)),
                "bands", List.of(colour("GREEN", "绿色", "#2E7D32", 60), colour("RED", "红色", "#C62828", 0)));
    }

    private static Map<String, Object> colour(String code, String nameZh, String rgb, int minimumPoints) {
        return Map.of("code", code, "nameZh", nameZh, "nameEn", code, "rgb", rgb, "minimumPoints", minimumPoints);
    }

    public static Map<String, Object> assessment(String day) {
        return Map.of("assessedOn", day, "points", Map.of("STAFF", 80));
    }

    public static Map<String, Object> coaching() {
        return Map.of("heldOn", today().toString(), "kind", "ONE_TO_ONE", "topic", "研发台账", "agreed", "下月复看");
    }

    /** A certificate whose number occurs once. */
    public static Map<String, Object> certificate() {
        return Map.of(
                "kind",
                "OTHER",
                "number",
                "DEMO-" + UUID.randomUUID(),
                "issuedOn",
                today().toString(),
                "expiresOn",
                today().plusYears(3).toString());
    }
}
