package cn.linkage.acceptance.system;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.sample.CreditCode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What people do on the platform, step by step, where a test only needs it done. */
public final class Acts {

    /** On a platform that runs already earlier runs have used some, so the numbers begin somewhere. */
    private static final AtomicInteger CODES = new AtomicInteger(
            Stage.runningAlready().isPresent() ? ThreadLocalRandom.current().nextInt(9_000) : 0);

    private static final int PAGES = 50;

    private Acts() {}

    /** A credit code that no test of this JVM has used. */
    public static String nextCreditCode() {
        return CreditCode.ofNumber(60_000 + CODES.incrementAndGet());
    }

    /** A school code that no test of this JVM has used. */
    public static String nextSchoolCode() {
        return "213395%04d".formatted(CODES.incrementAndGet());
    }

    /** The person applies for the enterprise, the officer approves; gives the enterprise's id. */
    public static String joinEnterprise(Client person, Client officer, String code, String name, String role) {
        String application = person.post("/api/enterprise-applications", Bodies.enterpriseApplication(code, name, role))
                .expect(201)
                .field("id");
        return officer.post("/api/enterprise-applications/" + application + "/approve")
                .expect(200)
                .field("enterpriseId");
    }

    /** The person applies for the school, the officer approves; gives the school's id. */
    public static String joinSchool(Client person, Client officer, String code, String name, String role) {
        String application = person.post("/api/school-applications", Bodies.schoolApplication(code, name, role))
                .expect(201)
                .field("id");
        return officer.post("/api/school-applications/" + application + "/approve")
                .expect(200)
                .field("schoolId");
    }

    public static String draftOffer(Client member, String enterpriseId, String title, String category, int quantity) {
        return member.post("/api/enterprises/" + enterpriseId + "/offers", Bodies.offer(title, category, quantity))
                .expect(201)
                .field("id");
    }

    public static String publishedOffer(
            Client member, String enterpriseId, String title, String category, int quantity) {
        String id = draftOffer(member, enterpriseId, title, category, quantity);
        member.post("/api/offers/" + id + "/publish").expect(200);
        return id;
    }

    public static String draftNeed(Client member, String schoolId, String title, String category, int quantity) {
        return member.post("/api/schools/" + schoolId + "/needs", Bodies.need(title, category, quantity))
                .expect(201)
                .field("id");
    }

    public static String publishedNeed(Client member, String schoolId, String title, String category, int quantity) {
        String id = draftNeed(member, schoolId, title, category, quantity);
        member.post("/api/needs/" + id + "/publish").expect(200);
        return id;
    }

    /** Waits until the person sees an open proposal for the need. */
    public static JsonNode openProposal(Client party, String needId) {
        return Awaitility.await("a proposal for need " + needId)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> Pages.all(party, "/api/proposals?state=OPEN", PAGES).stream()
                                .filter(proposal ->
                                        proposal.path("needId").asString().equals(needId))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the address answers 200 to the person: what others published has arrived. */
    public static Answer eventually(Client person, String path) {
        return Awaitility.await("GET " + path + " answers 200")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> person.get(path), answer -> answer.status() == 200);
    }
}
