package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import cn.linkage.contracts.codes.GiftKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Answers for both sides what is proposed between the sample's own offers and needs, and counts whatever is proposed to
 * any of them. A proposal with an offer or need of somebody else is left to its people.
 */
final class BothSides {

    private static final int PAGES = 2_000;
    private static final int ROUNDS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Players players;
    private final Progress progress;
    private final int atATime;
    private final Recount recount;
    private final Set<String> seen = new HashSet<>();
    private final Figures happened;
    private final Map<String, SchoolKey> schoolByKey = new HashMap<>();
    private final AtomicInteger agreed = new AtomicInteger();
    private final AtomicInteger declined = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private int left;
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
        open().forEach(proposal -> seen.add(id(proposal)));
    }

    /** Which school each need belongs to, for counting by county and locality. */
    void knowSchools(List<SampleNeed> needs) {
        needs.forEach(need -> schoolByKey.put(need.key(), need.posting().school()));
    }

    /**
     * What was answered.
     *
     * @param gone proposals that the platform had taken back by the time they were answered
     * @param left proposals with an offer or need of somebody else, which wait for an answer
     * @param lastMade when the last of all was made
     */
    record Outcome(int agreed, int declined, int gone, int left, Instant lastMade) {}

    /** Plays until every market is cleared and nothing is left that is the sample's to answer. */
    Outcome play() {
        for (int round = 1; round <= ROUNDS; round++) {
            awaitClearing();
            List<JsonNode> ours = toAnswer();
            if (ours.isEmpty()) {
                return new Outcome(
                        agreed.get(), declined.get(), gone.get(), left, Instant.ofEpochMilli(lastMadeMillis.get()));
            }
            Progress.Counter counter = progress.counter("Round " + round + ", proposals answered", ours.size());
            Together.map(ours, atATime, proposal -> {
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

    private List<JsonNode> toAnswer() {
        List<JsonNode> open = open();
        open.stream().filter(proposal -> seen.add(id(proposal))).forEach(this::countAsProposed);
        List<JsonNode> ours = open.stream().filter(Decisions::isOurs).toList();
        left = open.size() - ours.size();
        return ours;
    }

    private void countAsProposed(JsonNode proposal) {
        Instant made = Instant.parse(proposal.path("madeAt").asString());
        lastMadeMillis.accumulateAndGet(made.toEpochMilli(), Math::max);
        Monitoring.proposed(
                happened,
                proposal.path("unit").asString(),
                proposal.path("proposedQuantity").asLong());
    }

    private void answer(JsonNode proposal) {
        switch (Decisions.of(proposal)) {
            case BOTH_ACCEPT ->
                answered(proposal, "accept", Map.of("side", "ENTERPRISE"))
                        .flatMap(first -> answered(proposal, "accept", Map.of("side", "SCHOOL")))
                        .ifPresent(this::count);
            case SCHOOL_DECLINES -> decline(proposal, "SCHOOL");
            case ENTERPRISE_DECLINES -> decline(proposal, "ENTERPRISE");
        }
    }

    private void decline(JsonNode proposal, String side) {
        answered(proposal, "decline", Map.of("side", side, "reasonCode", "NOT_SUITABLE"))
                .ifPresent(answer -> declined.incrementAndGet());
    }

    private void count(JsonNode agreement) {
        agreed.incrementAndGet();
        Monitoring.agreed(
                happened,
                Objects.requireNonNull(
                        schoolByKey.get(Decisions.needKey(agreement).orElseThrow()), "school of a sample's need"),
                GiftKind.valueOf(agreement.path("kind").asString()),
                agreement.path("unit").asString(),
                agreement.path("quantity").asLong());
    }

    private static String id(JsonNode proposal) {
        return proposal.path("id").asString();
    }

    /** The proposal after the answer, or empty where it was no longer open. */
    private Optional<JsonNode> answered(JsonNode proposal, String action, Map<String, Object> body) {
        String path = "/api/proposals/" + id(proposal) + "/" + action;
        Answer answer = players.program().post(path, body);
        if (answer.status() == 409) {
            gone.incrementAndGet();
            return Optional.empty();
        }
        return Optional.of(answer.expectSuccess().body());
    }
}
