package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the demo's organisations have besides offers and needs: certificates that end, technology vice-presidents, science
 * vice-principals, and their place in the cultivation library. All of it follows from their numbers.
 */
final class DemoPeople {

    private static final String ENTERPRISE_APPLICATIONS = "/api/enterprise-applications";
    private static final String SCHOOL_APPLICATIONS = "/api/school-applications";
    /** The number of the giver and the school whose application nobody has decided. */
    private static final int UNDECIDED = 2;

    private static final int AT_A_TIME = 8;
    private static final int PAGES = 200;
    private static final int VICE_PRESIDENT_EVERY = 12;
    private static final int VICE_PRINCIPAL_EVERY = 10;
    private static final int ASSESSED_EVERY = 4;
    private static final int COACHED_EVERY = 8;
    private static final List<String> FIELDS = List.of("新能源", "智能制造", "生物医药", "数字经济");
    private static final Map<String, String> CERTIFICATES = Map.of(
            "HIGH_TECH_ENTERPRISE", "GR2025",
            "ENTERPRISE_TECHNOLOGY_CENTRE", "JSZX",
            "KEY_LABORATORY", "ZDSYS");

    private final Players players;
    private final LocalDate day;

    DemoPeople(Players players, LocalDate day) {
        this.players = players;
        this.day = day;
    }

    /** Once for an enterprise: a certificate, and for some a technology vice-president. */
    void settle(List<DemoOrganisation> givers, List<String> ids) {
        Together.map(givers, AT_A_TIME, giver -> {
            certificate(giver, ids.get(giver.number()));
            if (giver.number() % VICE_PRESIDENT_EVERY == 1) {
                appoint(giver);
            }
            return giver;
        });
    }

    /** Once for a school: some have a science vice-principal. */
    void settleSchools(List<DemoOrganisation> schools) {
        Together.map(schools, AT_A_TIME, school -> {
            if (school.number() % VICE_PRINCIPAL_EVERY == 1) {
                apply(
                        players.scienceVicePrincipal(),
                        players.educationBureau(),
                        SCHOOL_APPLICATIONS,
                        school,
                        scienceVicePrincipal());
            }
            return school;
        });
    }

    /** An application for each of the two bureaux, which waits for them. */
    void leaveToDecide() {
        file(
                players.technologyVicePresident(),
                ENTERPRISE_APPLICATIONS,
                DemoOrganisation.givers().get(UNDECIDED),
                technologyVicePresident(UNDECIDED));
        file(
                players.scienceVicePrincipal(),
                SCHOOL_APPLICATIONS,
                DemoOrganisation.schools().get(UNDECIDED),
                scienceVicePrincipal());
    }

    /** The bureau assesses some of the kinds that it grades in every month, and coaches some of them. */
    void grade(List<DemoOrganisation> givers, List<String> ids, int month) {
        List<JsonNode> criteria = criteria();
        List<DemoOrganisation> now = givers.stream()
                .filter(giver -> CERTIFICATES.containsKey(kindOf(giver)))
                .filter(giver -> giver.number() % ASSESSED_EVERY == month % ASSESSED_EVERY)
                .toList();
        Together.map(now, AT_A_TIME, giver -> {
            String library = "/api/cultivation/enterprises/" + ids.get(giver.number());
            if (hasEntryOfToday(library + "/assessments", "assessedOn")) {
                return giver;
            }
            Map<String, Integer> points = new HashMap<>();
            for (JsonNode criterion : criteria) {
                int most = criterion.path("maxPoints").asInt();
                int part = 35 + (giver.number() * 17 + month * 4) % 65;
                points.put(criterion.path("code").asString(), most * part / 100);
            }
            post(players.economicBureau(), library + "/assessments", assessment(points));
            if (giver.number() % COACHED_EVERY == month % COACHED_EVERY) {
                post(
                        players.economicBureau(),
                        library + "/coachings",
                        coaching(month % 2 == 0 ? "TRAINING" : "ONE_TO_ONE"));
            }
            return giver;
        });
    }

    /**
     * The same for the enterprise that the demo's people act for: a certificate that ends soon, a colour and a coaching.
     *
     * @param person one of its people
     */
    void settleOwn(Client person, String enterprise) {
        if (!Pages.all(person, certificates(enterprise), PAGES).isEmpty()) {
            return;
        }
        post(
                person,
                certificates(enterprise),
                certificate("HIGH_TECH_ENTERPRISE", "GR2025-DEMO-OWN", day.plusDays(25)));
        String library = "/api/cultivation/enterprises/" + enterprise;
        Map<String, Integer> points = new HashMap<>();
        criteria()
                .forEach(criterion -> points.put(
                        criterion.path("code").asString(),
                        criterion.path("maxPoints").asInt() * 4 / 5));
        post(players.economicBureau(), library + "/assessments", assessment(points));
        post(players.economicBureau(), library + "/coachings", coaching("ONE_TO_ONE"));
    }

    private static void post(Client client, String path, Map<String, Object> body) {
        client.post(path, body).expectSuccess();
    }

    private Map<String, Object> assessment(Map<String, Integer> points) {
        return Map.of("assessedOn", day.toString(), "points", points, "note", "演示数据");
    }

    private Map<String, Object> coaching(String kind) {
        return Map.of(
                "heldOn", day.toString(), "kind", kind, "topic", "演示数据：科学教育资源的整理与申报", "agreed", "演示数据：下月前整理可开放的实验室清单");
    }

    private static String certificates(String enterprise) {
        return "/api/enterprises/" + enterprise + "/certificates";
    }

    /** For three years. */
    private static Map<String, Object> certificate(String kind, String number, LocalDate ends) {
        return Map.of(
                "kind",
                kind,
                "number",
                number,
                "issuedOn",
                ends.minusYears(3).toString(),
                "expiresOn",
                ends.toString());
    }

    private static String kindOf(DemoOrganisation giver) {
        return String.valueOf(giver.application().get("kind"));
    }

    /** Those in force; the demo's own where the bureau has published none. */
    private List<JsonNode> criteria() {
        String path = "/api/cultivation/schemes";
        List<JsonNode> schemes = Pages.all(players.economicBureau(), path, PAGES);
        if (schemes.isEmpty()) {
            players.economicBureau().post(path, scheme()).expectSuccess();
            schemes = Pages.all(players.economicBureau(), path, PAGES);
        }
        return schemes.getFirst().path("content").path("criteria").valueStream().toList();
    }

    private Map<String, Object> scheme() {
        return Map.of(
                "inForceFrom", day.toString(),
                "noteZh", "演示数据",
                "noteEn", "demo data",
                "criteria",
                        List.of(
                                criterion("RESEARCH", 40, "研发投入与成果", "Research and results"),
                                criterion("PEOPLE", 30, "科技人才", "Scientists and engineers"),
                                criterion("GROWTH", 30, "成长性", "Growth")),
                "bands",
                        List.of(
                                band("GREEN", 80, "绿色", "Green", "#2e7d32"),
                                band("BLUE", 65, "蓝色", "Blue", "#1565c0"),
                                band("YELLOW", 50, "黄色", "Yellow", "#f9a825"),
                                band("GREY", 0, "灰色", "Grey", "#616161")));
    }

    private static Map<String, Object> criterion(String code, int maxPoints, String zh, String en) {
        return Map.of("code", code, "maxPoints", maxPoints, "nameZh", zh, "nameEn", en);
    }

    private static Map<String, Object> band(String code, int minimumPoints, String zh, String en, String rgb) {
        return Map.of("code", code, "minimumPoints", minimumPoints, "nameZh", zh, "nameEn", en, "rgb", rgb);
    }

    private boolean hasEntryOfToday(String path, String dateField) {
        return Pages.all(players.economicBureau(), path, PAGES).stream()
                .anyMatch(entry -> entry.path(dateField).asString().equals(day.toString()));
    }

    /** Two in three are for three years; the others end within weeks, as a reminder to somebody. */
    private void certificate(DemoOrganisation giver, String id) {
        String kind = kindOf(giver);
        String begin = CERTIFICATES.get(kind);
        if (begin == null
                || !Pages.all(players.program(), certificates(id), PAGES).isEmpty()) {
            return;
        }
        LocalDate ends =
                giver.number() % 3 == 0 ? day.plusDays(20 + giver.number() % 60) : day.plusDays(900 + giver.number());
        post(players.program(), certificates(id), certificate(kind, begin + "-DEMO-" + (giver.number() + 1), ends));
    }

    private void appoint(DemoOrganisation giver) {
        apply(
                players.technologyVicePresident(),
                players.economicBureau(),
                ENTERPRISE_APPLICATIONS,
                giver,
                technologyVicePresident(giver.number()));
    }

    private Map<String, Object> technologyVicePresident(int number) {
        return Map.of(
                "role",
                "TECHNOLOGY_VICE_PRESIDENT",
                "technologyVicePresident",
                Map.of(
                        "fields", List.of(FIELDS.get(number / VICE_PRESIDENT_EVERY % FIELDS.size())),
                        "homeInstitution", "演示大学",
                        "appointedFrom", day.toString(),
                        "appointedUntil", day.plusYears(2).toString(),
                        "hoursPerMonth", 4 + number % 9));
    }

    private Map<String, Object> scienceVicePrincipal() {
        return Map.of(
                "role",
                "SCIENCE_VICE_PRINCIPAL",
                "scienceVicePrincipal",
                Map.of(
                        "subject", "科学",
                        "appointedFrom", day.toString(),
                        "appointedUntil", day.plusYears(2).toString()));
    }

    private static void apply(
            Client person, Client officer, String path, DemoOrganisation where, Map<String, Object> role) {
        Answer filed = file(person, path, where, role);
        if (filed.status() != 409) {
            String application = filed.expectSuccess().field("id");
            officer.post(path + "/" + application + "/approve").expectSuccess();
        }
    }

    /** A conflict: the person has this place, or applied for it, already. */
    private static Answer file(Client person, String path, DemoOrganisation where, Map<String, Object> role) {
        Map<String, Object> body = new HashMap<>(where.application());
        body.putAll(role);
        return person.post(path, body);
    }
}
