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

    /**
     * How organisations of one side are spelled.
     *
     * @param code what the registers know it by
     * @param application all that an application for a place says, which is more than what a bureau's list says
     */
    record Spelling<T>(Function<T, String> code, Function<T, Map<String, Object>> application) {}

    /** Whether an earlier run brought the program a place in the enterprise. */
    boolean knowsEnterprise(String creditCode) {
        return filed(enterpriseDesk()).containsKey(creditCode);
    }

    private Desk enterpriseDesk() {
        return new Desk("/api/enterprise-applications", "creditCode", "enterpriseId", players.economicBureau());
    }

    /** The place in every enterprise, in the order given. */
    <T> Map<T, Place> enterprises(Collection<T> enterprises, Spelling<T> spelling) {
        Desk desk = enterpriseDesk();
        return admitted(
                "Enterprises",
                desk,
                "/api/enterprise-imports",
                List.of("name", "creditCode", "kind", "countyCode", "contactName", "contactTelephone"),
                enterprises,
                spelling);
    }

    /** The place in every school, in the order given. */
    <T> Map<T, Place> schools(Collection<T> schools, Spelling<T> spelling) {
        Desk desk = new Desk("/api/school-applications", "schoolCode", "schoolId", players.educationBureau());
        return admitted(
                "Schools",
                desk,
                "/api/school-imports",
                List.of("name", "schoolCode", "stage", "locality", "countyCode", "contactName", "contactTelephone"),
                schools,
                spelling);
    }

    private <T> Map<T, Place> admitted(
            String what,
            Desk desk,
            String importPath,
            List<String> columns,
            Collection<T> organisations,
            Spelling<T> spelling) {
        Map<String, JsonNode> filed = filed(desk);
        List<Map<String, String>> unknown = organisations.stream()
                .filter(organisation -> !filed.containsKey(spelling.code().apply(organisation)))
                .map(organisation -> texts(spelling.application().apply(organisation)))
                .toList();
        if (!unknown.isEmpty()) {
            new Bulk(desk.officer(), progress, atATime)
                    .send(
                            what + " in the bureau's list",
                            List.of(new ImportFile(importPath, "", what, columns, unknown)));
        }
        Progress.Counter counter = progress.counter(what + " with a place for the program", organisations.size());
        List<Map.Entry<T, Place>> places = Together.map(organisations, atATime, organisation -> {
            String code = spelling.code().apply(organisation);
            String id =
                    admit(desk, code, filed.get(code), spelling.application().apply(organisation));
            counter.one();
            return Map.entry(organisation, new Place(id, filed.containsKey(code)));
        });
        counter.done();
        return places.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (x, y) -> x, LinkedHashMap::new));
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

    /** Gives schools designations where they have none. */
    void designate(Map<String, ? extends List<? extends Map<String, ?>>> designationsBySchool) {
        Together.map(designationsBySchool.entrySet(), atATime, entry -> {
            String path = "/api/schools/" + entry.getKey();
            Answer school = players.educationBureau().get(path).expect(200);
            if (school.body().path("designations").isEmpty()) {
                players.educationBureau()
                        .put(path + "/designations", Map.of("designations", entry.getValue()), school.etag())
                        .expectSuccess();
            }
            return entry.getKey();
        });
    }
}
