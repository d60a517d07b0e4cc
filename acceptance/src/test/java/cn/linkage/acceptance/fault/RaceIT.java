package cn.linkage.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Caller;
import cn.linkage.acceptance.client.Platform;
import cn.linkage.acceptance.client.Together;
import cn.linkage.acceptance.sample.Recount;
import cn.linkage.acceptance.system.Acts;
import cn.linkage.acceptance.system.Application;
import cn.linkage.acceptance.system.TheWholeSystem;
import cn.linkage.contracts.EventType;
import cn.linkage.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two matching processes on one database, racing answers at both, one of them killed amid and started again; then a
 * recount by SQL. {@code ./linkage quality} does it with 100,000.
 */
class RaceIT {

    private static final int ATTEMPTS = Integer.getInteger("linkage.race.attempts", 1_200);
    private static final int AT_A_TIME = 48;
    private static final String ITEM = "laptop";
    private static final int NEEDS = Math.max(60, ATTEMPTS / 12);
    private static final int OFFERS = Math.max(12, NEEDS / 6);
    private static final int NEEDED = 4;
    private static final int OFFERED = 20;

    private final TheWholeSystem system = TheWholeSystem.running();
    private final Caller giver = system.caller(system.realm().newPerson("racing giver"));
    private final Caller asker = system.caller(system.realm().newPerson("racing asker"));
    private volatile List<JsonNode> open = List.of();

    @Test
    void racing_answers_at_two_processes_and_a_kill_give_nothing_twice_and_lose_no_yes()
            throws SQLException, IOException {
        List<String> offers = manyOffers();
        List<String> needs = manyNeeds();
        Acts.openProposal(system.platform().as(asker), needs.getFirst());
        try (Application second = system.anotherMatching("matching-service-2");
                Recount recount = recount()) {
            RacingParties parties =
                    new RacingParties(List.of(door(system.matching()), door(second)), this::open, offers, needs);

            race(parties);
            Awaitility.await("the markets are cleared")
                    .atMost(Duration.ofMinutes(2))
                    .until(recount::isCleared);

            System.out.printf(
                    "Race: %d attempts, %d answered yes, %d declined, %d refused, %d unanswered at the kill%n",
                    ATTEMPTS,
                    parties.accepted().size(),
                    parties.declined().size(),
                    parties.conflicts(),
                    parties.unanswered());
            assertThat(parties.accepted()).hasSizeGreaterThan(ATTEMPTS / 20);
            assertThat(parties.unanswered()).as("the kill was felt").isPositive();
            everyRuleHolds(recount);
            noYesIsLost(recount, parties);
            nothingIsDoubled(recount);
        }
    }

    private void race(RacingParties parties) {
        AtomicInteger done = new AtomicInteger();
        CompletableFuture<Void> restart = new CompletableFuture<>();
        Together.map(IntStream.range(0, ATTEMPTS).boxed().toList(), AT_A_TIME, number -> {
            int count = done.incrementAndGet();
            if (count % 50 == 1) {
                look();
            }
            if (count == ATTEMPTS / 3) {
                system.matching().kill();
                Thread.ofVirtual().start(() -> {
                    system.matching().startAgain();
                    restart.complete(null);
                });
            }
            parties.attempt(number);
            return number;
        });
        restart.orTimeout(3, TimeUnit.MINUTES).join();
    }

    private static void everyRuleHolds(Recount recount) throws SQLException, IOException {
        assertThat(recount.violations())
                .isNotEmpty()
                .allSatisfy(
                        (rule, violations) -> assertThat(violations).as(rule).isZero());
    }

    private static void noYesIsLost(Recount recount, RacingParties parties) throws SQLException {
        for (RacingParties.Accepted yes : parties.accepted()) {
            String column = yes.side().equals("ENTERPRISE") ? "enterprise" : "school";
            assertThat(recount.count("select count(*) from proposal where id = '%s' and %s_quantity = %d"
                            .formatted(yes.proposal(), column, yes.quantity())))
                    .as(yes.toString())
                    .isEqualTo(1);
        }
        for (String proposal : parties.declined()) {
            assertThat(recount.count(
                            "select count(*) from proposal where state = 'DECLINED' and id = '%s'".formatted(proposal)))
                    .isEqualTo(1);
        }
    }

    /** One event for one side's yes, one for one agreement, whoever asked how often. */
    private static void nothingIsDoubled(Recount recount) throws SQLException {
        assertThat(recount.count("""
                        select count(*) from (
                          select aggregate_id, cast(payload as jsonb) ->> 'side' from outbox where type = '%s'
                          group by 1, 2 having count(*) > 1) doubled""".formatted(EventType.PROPOSAL_ACCEPTED.typeName())))
                .isZero();
        assertThat(recount.count(
                        "select count(*) from outbox where type = '%s'".formatted(EventType.AGREEMENT_MADE.typeName())))
                .isPositive()
                .isEqualTo(recount.count("select count(*) from agreement"));
    }

    private List<JsonNode> open() {
        return open;
    }

    /** One page of them: the fewer there are to choose from, the more answers meet. */
    private void look() {
        Answer page = system.platform().as(asker).get("/api/proposals?state=OPEN&side=SCHOOL&limit=200");
        open = page.expect(200).body().path("items").valueStream().toList();
    }

    private RacingParties.Door door(Application matching) {
        Platform direct = Platform.impatient(matching.address());
        return new RacingParties.Door(direct.as(giver), direct.as(asker));
    }

    private List<String> manyOffers() {
        String enterprise = Acts.joinEnterprise(
                system.platform().as(giver),
                system.demo("economic-bureau"),
                Acts.nextCreditCode(),
                "竞速企业（演示）",
                "ENTERPRISE_MEMBER");
        return Together.map(
                Collections.nCopies(OFFERS, enterprise),
                8,
                id -> Acts.publishedOffer(system.platform().as(giver), id, "竞速供给", ITEM, OFFERED));
    }

    private List<String> manyNeeds() {
        String school = Acts.joinSchool(
                system.platform().as(asker),
                system.demo("education-bureau"),
                Acts.nextSchoolCode(),
                "竞速学校（演示）",
                "SCHOOL_MEMBER");
        return Together.map(
                Collections.nCopies(NEEDS, school),
                8,
                id -> Acts.publishedNeed(system.platform().as(asker), id, "竞速需求", ITEM, NEEDED));
    }

    private Recount recount() throws SQLException {
        TestDatabase database = system.matchingDatabase();
        return new Recount(
                database.url(), database.owner().user(), database.owner().password());
    }
}
