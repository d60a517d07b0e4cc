package cn.linkage.acceptance.authorisation;

import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Bodies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the valid request of every operation, so that only who asks decides the answer. */
final class Requests {

    private final Cast cast;
    private final Things things;

    Requests(Cast cast, Things things) {
        this.cast = cast;
        this.things = things;
    }

    /** A request ready to be sent. */
    record Prepared(String path, @Nullable Object body, Map<String, String> headers) {}

    /**
     * The operation upon something in the state.
     *
     * @param fresh whether the call is to succeed and so needs something of its own
     */
    Prepared prepare(Operation operation, String state, boolean fresh) {
        Map<String, String> variables = new HashMap<>();
        String path = operation.path();
        for (String variable : operation.variables()) {
            variables.put(variable, variable(operation, variable, state, fresh, variables));
            path = path.replace("{" + variable + "}", variables.getOrDefault(variable, ""));
        }
        Map<String, String> headers = new HashMap<>();
        if (operation.method().equals("PUT") || operation.method().equals("DELETE")) {
            headers.put("If-Match", etag(operation, path, variables));
        }
        if (operation.method().equals("POST") && path.endsWith("-imports")) {
            headers.put("Content-Type", "text/csv");
        }
        if (path.startsWith("/api/market/") && state.equals("published")) {
            // What belongs to something on the market is not for everybody; the thing itself is.
            Acts.eventually(cast.as(Actor.ANONYMOUS), path.replaceFirst("/explanation$", ""));
        }
        if (state.equals("graded")) {
            things.id("assessmentId", state, false);
        }
        if (state.equals("with-agreement")) {
            things.id("agreementId", state, false);
            Acts.eventually(
                    cast.as(path.startsWith("/api/schools/") ? Actor.ENTERPRISE_MEMBER : Actor.SCHOOL_MEMBER), path);
        }
        return new Prepared(path, body(operation), headers);
    }

    private String variable(
            Operation operation, String variable, String state, boolean fresh, Map<String, String> earlier) {
        return switch (variable) {
            case "enterpriseId" -> isUnknown(operation, state) ? unknown() : cast.enterprise();
            case "schoolId" -> isUnknown(operation, state) ? unknown() : cast.school();
            case "applicationId" ->
                things.id(
                        operation.path().contains("enterprise") ? "enterprise-application" : "school-application",
                        state,
                        fresh);
            case "membershipId" -> membership(operation, fresh);
            case "importId" -> things.id(Imports.kindIn(operation.path()), state, fresh);
            case "clearingId" ->
                state.equals("unknown") ? unknown() : things.clearingOf(earlier.getOrDefault("roundId", ""));
            default -> things.id(variable, state, fresh);
        };
    }

    /** Whether the organisation is the unknown one: of an import, the import in an own organisation is. */
    private static boolean isUnknown(Operation operation, String state) {
        return state.equals("unknown") && !operation.path().contains("{importId}");
    }

    private String membership(Operation operation, boolean fresh) {
        return switch (operation.id()) {
            case "changeTechnologyVicePresident" ->
                cast.membership(Actor.TECHNOLOGY_VICE_PRESIDENT, "/api/my/enterprises");
            case "changeScienceVicePrincipal" -> cast.membership(Actor.SCIENCE_VICE_PRINCIPAL, "/api/my/schools");
            case "revokeEnterpriseMembership" -> things.id("enterprise-membership", "-", fresh);
            default -> things.id("school-membership", "-", fresh);
        };
    }

    private String etag(Operation operation, String path, Map<String, String> variables) {
        return switch (operation.id()) {
            case "designateSchool" -> things.etag("/api/schools/" + variables.get("schoolId"), Actor.SCHOOL_MEMBER);
            case "changeTechnologyVicePresident", "changeScienceVicePrincipal" -> versionInList(path, variables);
            default ->
                things.etag(
                        path,
                        path.startsWith("/api/cultivation/")
                                ? Actor.ECONOMIC_BUREAU
                                : path.contains("/enterprises") || path.contains("/offers")
                                        ? Actor.ENTERPRISE_MEMBER
                                        : Actor.SCHOOL_MEMBER);
        };
    }

    private String versionInList(String path, Map<String, String> variables) {
        String list = path.substring(0, path.lastIndexOf('/'));
        for (JsonNode one :
                cast.as(Actor.ANONYMOUS).get(list).expect(200).body().path("items")) {
            if (one.path("membershipId").asString().equals(variables.get("membershipId"))) {
                return "\"" + one.path("version").asLong() + "\"";
            }
        }
        throw new IllegalStateException("Not in " + list + ": " + variables);
    }

    private @Nullable Object body(Operation operation) {
        return switch (operation.id()) {
            case "fileEnterpriseApplication" ->
                Bodies.enterpriseApplication(Acts.nextCreditCode(), "新企业（演示）", "ENTERPRISE_MEMBER");
            case "fileSchoolApplication" -> Bodies.schoolApplication(Acts.nextSchoolCode(), "新学校（演示）", "SCHOOL_MEMBER");
            case "rejectEnterpriseApplication", "rejectSchoolApplication" -> Map.of("reason", "材料不全");
            case "correctEnterprise" -> Map.of("name", "矩阵企业（演示）", "kind", "KEY_LABORATORY", "countyCode", "330302");
            case "correctSchool" -> Map.of("name", "矩阵学校（演示）", "locality", "TOWN", "countyCode", "330302");
            case "designateSchool" ->
                Map.of("designations", List.of(Map.of("kind", "STEAM_PILOT", "from", Bodies.today())));
            case "changeSchoolContact", "changeEnterpriseContact" ->
                Map.of("contactName", "林联系", "contactTelephone", "13900139000");
            case "changeTechnologyVicePresident" -> Bodies.technologyVicePresident();
            case "changeScienceVicePrincipal" -> Bodies.scienceVicePrincipal();
            case "createOffer", "editOffer" -> Bodies.offer("矩阵供给，改", "weather-station", 6);
            case "createNeed", "editNeed" -> Bodies.need("矩阵需求，改", "drone", 6);
            case "mendEnterpriseDeadLetter", "mendSchoolDeadLetter", "mendMatchingDeadLetter" ->
                Map.of("payload", "{}");
            case "createProposal" -> directWay();
            case "startEnterpriseImport",
                    "startSchoolImport",
                    "startOfferImport",
                    "startNeedImport",
                    "startOwnOfferImport",
                    "startOwnNeedImport" -> Imports.file(Imports.kindIn(operation.path()));
            case "createPolicy", "computeWhatIf" -> policy();
            case "enterCertificate", "changeCertificate" -> Bodies.certificate();
            case "publishCultivationScheme" -> Bodies.cultivationScheme();
            case "assessEnterprise" -> Bodies.assessment(things.nextDayToAssess());
            case "correctAssessment" -> Map.of("points", Map.of("STAFF", 70));
            case "recordCoaching", "correctCoaching" -> Bodies.coaching();
            case "declineProposal" -> Map.of("reasonCode", "OTHER");
            case "acceptProposal", "createClearingRound" -> Map.of();
            default -> null;
        };
    }

    /** Between an offer and a need that the platform has proposed already. */
    private Map<String, Object> directWay() {
        JsonNode proposal = cast.as(Actor.SCHOOL_MEMBER)
                .get("/api/proposals/" + things.id("proposalId", "open", false))
                .expect(200)
                .body();
        return Map.of(
                "offerId", proposal.path("offerId").asString(),
                "needId", proposal.path("needId").asString(),
                "quantity", 1);
    }

    /** The policy in force once more. */
    private Map<String, Object> policy() {
        JsonNode current = cast.as(Actor.ECONOMIC_BUREAU)
                .get("/api/policies/current")
                .expect(200)
                .body();
        return Map.of("noteZh", "原样重发", "noteEn", "the same again", "rules", current.path("rules"));
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
