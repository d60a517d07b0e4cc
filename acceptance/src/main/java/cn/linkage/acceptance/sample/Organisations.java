package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Brings the sample's organisations onto the platform: the bureaux import their lists, as they have them, then the program
 * applies for a place in each and the bureau approves. What an earlier run did is found among the program's own
 * applications.
 */
final class Organisations {

    private static final int PAGES = 500;

    private final Players players;
    private final Progress progress;
    private final int atATime;

    Organisations(Players players, Progress progress, int atATime) {
        this.players = players;
        this.progress = progress;
        this.atATime = atATime;
    }

    /** Where applications of one kind are filed, and how they spell code and organisation. */
    private record Desk(String path, String codeField, String organisationField, Client officer) {}

    /**
     * An organisation on the platform.
     *
     * @param fromBefore whether the program had its place there before this run
     */
    record Place(String id, boolean fromBefore) {}

    /** The place in every enterprise, in the order given. */
    Map<SampleEnterprise, Place> enterprises(Collection<SampleEnterprise> enterprises) {
        Desk desk = new Desk("/api/enterprise-applications", "creditCode", "enterpriseId", players.economicBureau());
        Map<String, JsonNode> filed = filed(desk);
        importLists(
                "Enterprises in the bureau's list",
                players.economicBureau(),
                new ImportFile(
                        "/api/enterprise-imports",
                        "",
                        "enterprises",
                        List.of("name", "creditCode", "kind", "countyCode", "contactName", "contactTelephone"),
                        enterprises.stream()
                                .filter(enterprise -> !filed.containsKey(enterprise.creditCode()))
                                .map(enterprise -> texts(body(enterprise)))
                                .toList()));
        return admitted("Enterprises", desk, enterprises, filed, SampleEnterprise::creditCode, Organisations::body);
    }

    /** The place in every school, in the order given; the poor ones carry their designation. */
    Map<SchoolKey, Place> schools(Collection<SchoolKey> schools) {
        Desk desk = new Desk("/api/school-applications", "schoolCode", "schoolId", players.educationBureau());
        Map<String, JsonNode> filed = filed(desk);
        importLists(
                "Schools in the bureau's list",
                players.educationBureau(),
                new ImportFile(
                        "/api/school-imports",
                        "",
                        "schools",
                        List.of(
                                "name",
                                "schoolCode",
                                "stage",
                                "locality",
                                "countyCode",
                                "contactName",
                                "contactTelephone"),
                        schools.stream()
                                .filter(school -> !filed.containsKey(school.code()))
                                .map(school -> texts(body(school)))
                                .toList()));
        Map<SchoolKey, Place> places =
                admitted("Schools", desk, schools, filed, SchoolKey::code, Organisations::body);
        List<String> poor = places.entrySet().stream()
                .filter(entry -> entry.getKey().underResourced())
                .map(entry -> entry.getValue().id())
                .toList();
        Together.map(poor, atATime, this::designate);
        return places;
    }

    private void importLists(String what, Client officer, ImportFile list) {
        if (!list.rows().isEmpty()) {
            new Bulk(officer, progress, atATime).send(what, List.of(list));
        }
    }

    private static Map<String, String> texts(Map<String, Object> body) {
        return body.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    /** The program's applications by the organisations' codes. */
    private Map<String, JsonNode> filed(Desk desk) {
        Map<String, JsonNode> filed = new HashMap<>();
        for (JsonNode application : Pages.all(players.program(), desk.path() + "?mine=true", PAGES)) {
            String state = application.path("state").asString();
            if (state.equals("APPROVED") || state.equals("PENDING")) {
                filed.put(application.path(desk.codeField()).asString(), application);
            }
        }
        return filed;
    }

    private <T> Map<T, Place> admitted(
            String what,
            Desk desk,
            Collection<T> organisations,
            Map<String, JsonNode> filed,
            Function<T, String> codeOf,
            Function<T, Map<String, Object>> body) {
        Progress.Counter counter = progress.counter(what, organisations.size());
        List<Map.Entry<T, Place>> places = Together.map(organisations, atATime, organisation -> {
            String code = codeOf.apply(organisation);
            String id = admit(desk, code, filed.get(code), body.apply(organisation));
            counter.one();
            return Map.entry(organisation, new Place(id, filed.containsKey(code)));
        });
        counter.done();
        return places.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private String admit(Desk desk, String code, @Nullable JsonNode filed, Map<String, Object> body) {
        if (filed != null && filed.path("state").asString().equals("APPROVED")) {
            return filed.path(desk.organisationField()).asString();
        }
        String application = filed != null
                ? filed.path("id").asString()
                : players.program()
                        .call("POST", desk.path(), body, Map.of("Idempotency-Key", "sample-" + code))
                        .expect(201)
                        .field("id");
        Answer approved = desk.officer().post(desk.path() + "/" + application + "/approve");
        // A conflict: an earlier try approved it and its answer was lost.
        Answer now = approved.status() == 409
                ? desk.officer().get(desk.path() + "/" + application)
                : approved.expectSuccess();
        return now.field(desk.organisationField());
    }

    private String designate(String schoolId) {
        String path = "/api/schools/" + schoolId;
        Answer school = players.educationBureau().get(path).expect(200);
        if (school.body().path("designations").isEmpty()) {
            Map<String, Object> tag = Map.of("kind", "UNDER_RESOURCED", "from", "2026-01-01");
            players.educationBureau()
                    .put(path + "/designations", Map.of("designations", List.of(tag)), school.etag())
                    .expectSuccess();
        }
        return schoolId;
    }

    private static Map<String, Object> body(SampleEnterprise enterprise) {
        return Map.of(
                "creditCode", enterprise.creditCode(),
                "name", enterprise.name(),
                "kind", enterprise.kind(),
                "countyCode", enterprise.county().code(),
                "contactName", "演示联系人",
                "contactTelephone", "13800000000",
                "role", "ENTERPRISE_MEMBER");
    }

    private static Map<String, Object> body(SchoolKey school) {
        return Map.of(
                "schoolCode",
                school.code(),
                "name",
                school.name(),
                "stage",
                "PRIMARY",
                "locality",
                school.locality(),
                "countyCode",
                school.county().code(),
                "contactName",
                "演示联系人",
                "contactTelephone",
                "13900000000",
                "role",
                "SCHOOL_MEMBER");
    }
}
