package cn.linkage.acceptance.authorisation;

import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Bodies;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/**
 * What the matrix calls upon, made through the API when first needed. A refused call leaves it as it was, so all refused
 * calls share one; a call that is to succeed gets one of its own.
 */
final class Things {

    /** Offers and needs of the matrix lie in markets apart, so that the platform proposes only where a row wants it. */
    private static final String OFFERED_ITEM = "weather-station";

    private static final String NEEDED_ITEM = "drone";
    private static final String MATCHED_ITEM = "vr-headset";

    private final Cast cast;
    private final Map<String, String> shared = new HashMap<>();
    private final AtomicInteger assessedDays = new AtomicInteger();

    Things(Cast cast) {
        this.cast = cast;
    }

    /** The id of a thing: the shared one, or a fresh one. */
    String id(String kind, String state, boolean fresh) {
        if (fresh) {
            return make(kind, state);
        }
        synchronized (shared) {
            String key = kind + " " + state;
            String id = shared.get(key);
            if (id == null) {
                id = make(kind, state);
                shared.put(key, id);
            }
            return id;
        }
    }

    /** The version that an edit must name, as its owner reads it. */
    String etag(String path, Actor owner) {
        return cast.as(owner).get(path).headers().firstValue("ETag").orElse("\"1\"");
    }

    private String make(String kind, String state) {
        if (state.equals("unknown")) {
            return UUID.randomUUID().toString();
        }
        return switch (kind) {
            case "offerId" -> offer(state);
            case "needId" -> need(state);
            case "enterprise-application" -> enterpriseApplication(state);
            case "school-application" -> schoolApplication(state);
            case "enterprise-membership" -> enterpriseMembership();
            case "school-membership" -> schoolMembership();
            case "matched-offer" ->
                Acts.publishedOffer(
                        cast.as(Actor.ENTERPRISE_MEMBER), cast.enterprise(), "矩阵配对供给", MATCHED_ITEM, 10_000);
            case "proposalId" -> proposal(state);
            case "agreementId" -> agreement();
            case "certificateId" ->
                cast.as(Actor.ENTERPRISE_MEMBER)
                        .post("/api/enterprises/" + cast.enterprise() + "/certificates", Bodies.certificate())
                        .expect(201)
                        .field("id");
            case "schemeVersion" ->
                cast.as(Actor.ECONOMIC_BUREAU)
                        .post("/api/cultivation/schemes", Bodies.cultivationScheme())
                        .expect(201)
                        .field("version");
            case "assessmentId" -> cultivated("assessments", Bodies.assessment(nextDayToAssess()));
            case "coachingId" -> cultivated("coachings", Bodies.coaching());
            case "enterprise-import" -> Imports.done(cast.as(Actor.ECONOMIC_BUREAU), "/api/enterprise-imports", kind);
            case "school-import" -> Imports.done(cast.as(Actor.EDUCATION_BUREAU), "/api/school-imports", kind);
            case "offer-import" ->
                Imports.done(
                        cast.as(Actor.ENTERPRISE_MEMBER),
                        "/api/enterprises/" + cast.enterprise() + "/offer-imports",
                        kind);
            case "need-import" ->
                Imports.done(cast.as(Actor.SCHOOL_MEMBER), "/api/schools/" + cast.school() + "/need-imports", kind);
            case "my/offer-import" -> Imports.done(cast.as(Actor.ENTERPRISE_MEMBER), "/api/my/offer-imports", kind);
            case "my/need-import" -> Imports.done(cast.as(Actor.SCHOOL_MEMBER), "/api/my/need-imports", kind);
            case "roundId" -> {
                id("needId", "published", false);
                yield cast.as(Actor.ECONOMIC_BUREAU)
                        .post("/api/clearing-rounds", Map.of())
                        .expectSuccess()
                        .field("id");
            }
            default -> throw new IllegalArgumentException("Nobody knows how to make a " + kind);
        };
    }

    /** A day that the enterprise has no assessment of yet, of which it can have one only. */
    String nextDayToAssess() {
        return Bodies.today().minusDays(assessedDays.getAndIncrement()).toString();
    }

    /** A clearing of a round, kept with its certificate. */
    String clearingOf(String round) {
        Client bureau = cast.as(Actor.ECONOMIC_BUREAU);
        return Awaitility.await("a clearing of round " + round)
                .until(
                        () -> bureau.get("/api/clearing-rounds/" + round)
                                .expect(200)
                                .body()
                                .path("clearings")
                                .valueStream()
                                .filter(clearing -> clearing.path("replayable").asBoolean())
                                .map(clearing -> clearing.path("id").asString())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private String cultivated(String kind, Object body) {
        id("schemeVersion", "published", false);
        return cast.as(Actor.ECONOMIC_BUREAU)
                .post("/api/cultivation/enterprises/" + cast.enterprise() + "/" + kind, body)
                .expect(201)
                .field("id");
    }

    private String offer(String state) {
        Client member = cast.as(Actor.ENTERPRISE_MEMBER);
        String id = Acts.draftOffer(member, cast.enterprise(), "矩阵供给", OFFERED_ITEM, 5);
        bring(member, "/api/offers/" + id, state);
        return id;
    }

    private String need(String state) {
        Client member = cast.as(Actor.SCHOOL_MEMBER);
        String id = Acts.draftNeed(member, cast.school(), "矩阵需求", NEEDED_ITEM, 5);
        bring(member, "/api/needs/" + id, state);
        return id;
    }

    private static void bring(Client member, String path, String state) {
        switch (state) {
            case "draft" -> {}
            case "published" -> member.post(path + "/publish").expect(200);
            case "paused" -> {
                member.post(path + "/publish").expect(200);
                member.post(path + "/pause").expect(200);
            }
            case "deleted" -> member.delete(path, member.get(path).etag()).expect(204);
            default -> throw new IllegalArgumentException("Neither offers nor needs are ever " + state);
        }
    }

    private String enterpriseApplication(String state) {
        Client applicant = cast.as(Actor.APPLICANT);
        Map<String, Object> body = Bodies.enterpriseApplication(Acts.nextCreditCode(), "待审企业（演示）", "ENTERPRISE_MEMBER");
        return withdrawnIf(state, applicant, "/api/enterprise-applications", body);
    }

    private String schoolApplication(String state) {
        Client applicant = cast.as(Actor.APPLICANT);
        Map<String, Object> body = Bodies.schoolApplication(Acts.nextSchoolCode(), "待审学校（演示）", "SCHOOL_MEMBER");
        return withdrawnIf(state, applicant, "/api/school-applications", body);
    }

    private static String withdrawnIf(String state, Client applicant, String desk, Map<String, Object> body) {
        String id = applicant.post(desk, body).expect(201).field("id");
        if (state.equals("withdrawn")) {
            applicant.post(desk + "/" + id + "/withdraw").expect(200);
        }
        return id;
    }

    private String enterpriseMembership() {
        Client leaver = cast.person("leaver");
        Acts.joinEnterprise(
                leaver, cast.as(Actor.ECONOMIC_BUREAU), cast.enterpriseCode(), "矩阵企业（演示）", "ENTERPRISE_MEMBER");
        return Cast.membership(leaver, "/api/my/enterprises");
    }

    private String schoolMembership() {
        Client leaver = cast.person("leaver");
        Acts.joinSchool(leaver, cast.as(Actor.EDUCATION_BUREAU), cast.schoolCode(), "矩阵学校（演示）", "SCHOOL_MEMBER");
        return Cast.membership(leaver, "/api/my/schools");
    }

    /** A need that only the one large offer serves, and the platform's proposal between them. */
    private String proposal(String state) {
        id("matched-offer", "published", false);
        String need = Acts.publishedNeed(cast.as(Actor.SCHOOL_MEMBER), cast.school(), "矩阵配对需求", MATCHED_ITEM, 2);
        String id =
                Acts.openProposal(cast.as(Actor.SCHOOL_MEMBER), need).path("id").asString();
        if (state.equals("agreed")) {
            accept(id);
        }
        return id;
    }

    private String agreement() {
        String proposal = id("proposalId", "agreed", false);
        return Pages.all(cast.as(Actor.SCHOOL_MEMBER), "/api/agreements", 10).stream()
                .filter(agreement -> agreement.path("proposalId").asString().equals(proposal))
                .map(agreement -> agreement.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private void accept(String proposal) {
        for (Actor side : new Actor[] {Actor.ENTERPRISE_MEMBER, Actor.SCHOOL_MEMBER}) {
            cast.as(side)
                    .post("/api/proposals/" + proposal + "/accept", Map.of())
                    .expectSuccess();
        }
    }
}
