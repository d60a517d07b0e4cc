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
 * Brings the sample's organisations onto the platform as anybody would: the program applies for each, the bureau
 * approves. What an earlier run did is found among the program's own applications.
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

    /** The platform's id of every enterprise, in the order given. */
    Map<SampleEnterprise, String> enterprises(Collection<SampleEnterprise> enterprises) {
        Desk desk = new Desk("/api/enterprise-applications", "creditCode", "enterpriseId", players.economicBureau());
        return admitted("Enterprises", desk, enterprises, SampleEnterprise::creditCode, Organisations::body);
    }

    /** The platform's id of every school, in the order given; the poor ones carry their designation. */
    Map<SchoolKey, String> schools(Collection<SchoolKey> schools) {
        Desk desk = new Desk("/api/school-applications", "schoolCode", "schoolId", players.educationBureau());
        Map<SchoolKey, String> ids = admitted("Schools", desk, schools, SchoolKey::code, Organisations::body);
        List<String> poor = ids.entrySet().stream()
                .filter(entry -> entry.getKey().underResourced())
                .map(Map.Entry::getValue)
                .toList();
        Together.map(poor, atATime, this::designate);
        return ids;
    }

    private <T> Map<T, String> admitted(
            String what,
            Desk desk,
            Collection<T> organisations,
            Function<T, String> codeOf,
            Function<T, Map<String, Object>> body) {
        Map<String, JsonNode> filed = new HashMap<>();
        for (JsonNode application : Pages.all(players.program(), desk.path() + "?mine=true", PAGES)) {
            String state = application.path("state").asString();
            if (state.equals("APPROVED") || state.equals("PENDING")) {
                filed.put(application.path(desk.codeField()).asString(), application);
            }
        }
        Progress.Counter counter = progress.counter(what, organisations.size());
        List<Map.Entry<T, String>> ids = Together.map(organisations, atATime, organisation -> {
            String code = codeOf.apply(organisation);
            String id = admit(desk, code, filed.get(code), body.apply(organisation));
            counter.one();
            return Map.entry(organisation, id);
        });
        counter.done();
        return ids.stream()
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
