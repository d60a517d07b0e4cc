package cn.linkage.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Gives the demo people their places: each applies for a demo enterprise or school and the bureau approves, all through
 * the gateway's ordinary API with real tokens. Who has a place already is left alone.
 */
final class DemoSeed {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final Map<String, Object> ENTERPRISE = Map.of(
            "creditCode", "91330300DEM0000019",
            "name", "演示显微科技有限公司",
            "kind", "HIGH_TECH_ENTERPRISE",
            "countyCode", "330302",
            "contactName", "演示联系人",
            "contactTelephone", "13800000001");
    private static final Map<String, Object> OTHER_ENTERPRISE = Map.of(
            "creditCode", "91330300DEM000002C",
            "name", "演示机器人技术中心",
            "kind", "ENTERPRISE_TECHNOLOGY_CENTRE",
            "countyCode", "330381",
            "contactName", "演示联系人",
            "contactTelephone", "13800000002");
    private static final Map<String, Object> SCHOOL = Map.of(
            "schoolCode", "2133900001",
            "name", "演示山区小学",
            "stage", "PRIMARY",
            "locality", "RURAL",
            "countyCode", "330329",
            "contactName", "演示联系人",
            "contactTelephone", "13800000003");
    private static final Map<String, Object> OTHER_SCHOOL = Map.of(
            "schoolCode", "3133900002",
            "name", "演示城区初级中学",
            "stage", "LOWER_SECONDARY",
            "locality", "URBAN",
            "countyCode", "330303",
            "contactName", "演示联系人",
            "contactTelephone", "13800000004");

    private final DemoClient client;

    DemoSeed(URI platform, String password) {
        this.client = new DemoClient(platform, password);
    }

    void sow(Progress progress) throws IOException {
        try (client) {
            int places = 0;
            places += enterprise("demo-enterprise-member", ENTERPRISE, Map.of("role", "ENTERPRISE_MEMBER"));
            places += enterprise("demo-other-enterprise", OTHER_ENTERPRISE, Map.of("role", "ENTERPRISE_MEMBER"));
            places += enterprise(
                    "demo-technology-vice-president",
                    ENTERPRISE,
                    Map.of("role", "TECHNOLOGY_VICE_PRESIDENT", "technologyVicePresident", term()));
            places += school("demo-school-member", SCHOOL, Map.of("role", "SCHOOL_MEMBER"));
            places += school("demo-other-school", OTHER_SCHOOL, Map.of("role", "SCHOOL_MEMBER"));
            places += school(
                    "demo-science-vice-principal",
                    SCHOOL,
                    Map.of("role", "SCIENCE_VICE_PRINCIPAL", "scienceVicePrincipal", schoolTerm()));
            progress.say(
                    places == 0
                            ? "demo people have their enterprises and schools"
                            : places + " demo people applied for their enterprises and schools, and were approved");
        }
    }

    private int enterprise(String person, Map<String, Object> organisation, Map<String, Object> role)
            throws IOException {
        return place(
                person,
                "demo-economic-bureau",
                "/api/my/enterprises",
                "/api/enterprise-applications",
                organisation,
                role);
    }

    private int school(String person, Map<String, Object> organisation, Map<String, Object> role) throws IOException {
        return place(
                person, "demo-education-bureau", "/api/my/schools", "/api/school-applications", organisation, role);
    }

    private int place(
            String person,
            String officer,
            String memberships,
            String applications,
            Map<String, Object> organisation,
            Map<String, Object> role)
            throws IOException {
        JsonNode have = client.get(person, memberships);
        if (!(have.isArray() ? have : have.path("items")).isEmpty()) {
            return 0;
        }
        Map<String, Object> body = new LinkedHashMap<>(organisation);
        body.putAll(role);
        JsonNode application = client.post(person, applications, body, "demo-" + person + "-" + today);
        String approval = applications + "/" + application.path("id").asString() + "/approve";
        client.post(officer, approval, Map.of(), "approve-" + person + "-" + today);
        return 1;
    }

    private Map<String, Object> term() {
        return Map.of(
                "fields",
                List.of("显微成像"),
                "homeInstitution",
                "演示大学",
                "appointedFrom",
                today,
                "appointedUntil",
                today.plusYears(3),
                "hoursPerMonth",
                8);
    }

    private Map<String, Object> schoolTerm() {
        return Map.of("subject", "科学", "appointedFrom", today, "appointedUntil", today.plusYears(3));
    }
}
