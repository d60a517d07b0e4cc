package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Answers every proposal for both sides: three quarters are accepted by both, the rest is declined by one. Which, the
 * keys of offer and need decide, so that every run decides alike.
 */
final class BothSides {

    private static final int PAGES = 2_000;
    private static final int ROUNDS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Players players;
    private final Progress progress;
    private final int atATime;
    private final Recount recount;
    private final Map<String, String> keyById = new ConcurrentHashMap<>();
    private final Set<String> openBefore = ConcurrentHashMap.newKeySet();
    private final Figures happened;
    private final Map<String, SchoolKey> schoolByNeed = new ConcurrentHashMap<>();
    private final AtomicInteger agreed = new AtomicInteger();
    private final AtomicInteger declined = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private final AtomicLong lastMadeMillis = new AtomicLong();

    /**
     * @param happened where every proposal and agreement is counted
     */
    BothSides(Players players, Progress progress, int atATime, Recount recount, Figures happened) {
        this.players = players;
        this.progress = progress;
        this.atATime = atATime;
        this.recount = recount;
        this.happened = happened;
    }

    /** Waits until all markets are cleared and notes which proposals are open already: those are not of this run. */
    void noteWhatIsOpen() {
        awaitClearing();
        open().forEach(proposal -> openBefore.add(proposal.path("id").asString()));
    }

    /** Which sample's key each offer and need on the platform has. */
    void knowKeys(Map<String, String> idByKey) {
        idByKey.forEach((key, id) -> keyById.put(id, key));
    }

    /** Which school each need belongs to, for counting by county and locality. */
    void knowSchools(List<SampleNeed> needs, Map<String, String> idByKey) {
        for (SampleNeed need : needs) {
            Optional.ofNullable(idByKey.get(need.key()))
                    .ifPresent(id -> schoolByNeed.put(id, need.posting().school()));
        }
    }

    /**
     * What was answered.
     *
     * @param gone proposals that the platform had taken back by the time they were answered
     * @param lastMade when the last of them was made
     */
    record Outcome(int agreed, int declined, int gone, Instant lastMade) {}

    /** Plays until every market is cleared and nothing is left to answer. */
    Outcome play() {
        for (int round = 1; round <= ROUNDS; round++) {
            awaitClearing();
            List<JsonNode> open = open();
            if (open.isEmpty()) {
                return new Outcome(
                        agreed.get(), declined.get(), gone.get(), Instant.ofEpochMilli(lastMadeMillis.get()));
            }
            Progress.Counter counter = progress.counter("Round " + round + ", proposals answered", open.size());
            Together.map(open, atATime, proposal -> {
                answer(proposal);
                counter.one();
                return proposal;
            });
            counter.done();
        }
        throw new IllegalStateException("After " + ROUNDS + " rounds there are still open proposals: maybe the platform"
                + " proposes pairs again that were declined");
    }

    private void awaitClearing() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!recount.isCleared()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "After " + PATIENCE.toMinutes() + " minutes there are still markets to clear");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
    }

    private List<JsonNode> open() {
        return Pages.all(players.program(), "/api/proposals?state=OPEN", PAGES);
    }

    private void answer(JsonNode proposal) {
        Instant made = Instant.parse(proposal.path("madeAt").asString());
        lastMadeMillis.accumulateAndGet(made.toEpochMilli(), Math::max);
        if (!openBefore.contains(proposal.path("id").asString())) {
            Monitoring.proposed(
                    happened,
                    proposal.path("unit").asString(),
                    proposal.path("proposedQuantity").asLong());
        }
        int decision = decision(proposal);
        if (decision % 4 == 0) {
            String side = decision / 4 % 2 == 0 ? "SCHOOL" : "ENTERPRISE";
            answered(proposal, "decline", Map.of("side", side, "reasonCode", "NOT_SUITABLE"))
                    .ifPresent(answer -> declined.incrementAndGet());
            return;
        }
        answered(proposal, "accept", Map.of("side", "ENTERPRISE"))
                .flatMap(first -> answered(proposal, "accept", Map.of("side", "SCHOOL")))
                .ifPresent(this::count);
    }

    private void count(JsonNode agreement) {
        agreed.incrementAndGet();
        SchoolKey school = schoolByNeed.get(agreement.path("needId").asString());
        if (school == null) {
            throw new IllegalStateException("The program is asked about a need that is not of the sample's file: "
                    + agreement.path("needTitle").asString() + ". Run the sample with as many rows as before.");
        }
        Monitoring.agreed(
                happened,
                school,
                agreement.path("unit").asString(),
                agreement.path("quantity").asLong());
    }

    /** Follows from the two keys alone, and mixes them well: offers left over must not all be declined by the needs left. */
    private int decision(JsonNode proposal) {
        long pair = ((long) key(proposal, "offerId").hashCode() << 32)
                ^ key(proposal, "needId").hashCode();
        return new SplittableRandom(pair).nextInt(8);
    }

    private String key(JsonNode proposal, String field) {
        String id = proposal.path(field).asString();
        return keyById.getOrDefault(id, id);
    }

    /** The proposal after the answer, or empty where it was no longer open. */
    private Optional<JsonNode> answered(JsonNode proposal, String action, Map<String, Object> body) {
        String path = "/api/proposals/" + proposal.path("id").asString() + "/" + action;
        Answer answer = players.program().post(path, body);
        if (answer.status() == 409) {
            gone.incrementAndGet();
            return Optional.empty();
        }
        return Optional.of(answer.expectSuccess().body());
    }
}
