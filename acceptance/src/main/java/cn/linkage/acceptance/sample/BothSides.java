package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private static final int ROUNDS = 200;
    private static final Duration QUIET = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Players players;
    private final Progress progress;
    private final int atATime;
    private final Map<String, String> keyById;
    private final AtomicInteger agreed = new AtomicInteger();
    private final AtomicInteger declined = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private final AtomicLong lastMadeMillis = new AtomicLong();

    /** @param keyById the sample's key of each offer and need on the platform */
    BothSides(Players players, Progress progress, int atATime, Map<String, String> keyById) {
        this.players = players;
        this.progress = progress;
        this.atATime = atATime;
        this.keyById = keyById;
    }

    /**
     * What was answered.
     *
     * @param gone proposals that the platform had taken back by the time they were answered
     * @param lastMade when the last of them was made
     */
    record Outcome(int agreed, int declined, int gone, Instant lastMade) {}

    /** Plays until the platform has made no new proposal for a while. */
    Outcome play() {
        for (int round = 1; round <= ROUNDS; round++) {
            List<JsonNode> open = settled();
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

    /** The open proposals, once their number has not changed for a while. */
    private List<JsonNode> settled() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<JsonNode> open = open();
        long since = System.nanoTime();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            List<JsonNode> now = open();
            if (now.size() != open.size()) {
                progress.say("Open proposals: " + now.size());
                since = System.nanoTime();
            }
            open = now;
            if (System.nanoTime() > deadline) {
                return open;
            }
        }
        return open;
    }

    private List<JsonNode> open() {
        return Pages.all(players.program(), "/api/proposals?state=OPEN", PAGES);
    }

    private void answer(JsonNode proposal) {
        Instant made = Instant.parse(proposal.path("madeAt").asString());
        lastMadeMillis.accumulateAndGet(made.toEpochMilli(), Math::max);
        String id = proposal.path("id").asString();
        int decision = decision(proposal);
        if (decision % 4 == 0) {
            String side = decision / 4 % 2 == 0 ? "SCHOOL" : "ENTERPRISE";
            if (done(id, "decline", Map.of("side", side, "reasonCode", "OTHER"))) {
                declined.incrementAndGet();
            }
            return;
        }
        if (done(id, "accept", Map.of("side", "ENTERPRISE")) && done(id, "accept", Map.of("side", "SCHOOL"))) {
            agreed.incrementAndGet();
        }
    }

    private int decision(JsonNode proposal) {
        return Math.floorMod(
                31 * key(proposal, "offerId").hashCode()
                        + key(proposal, "needId").hashCode(),
                8);
    }

    private String key(JsonNode proposal, String field) {
        String id = proposal.path(field).asString();
        return keyById.getOrDefault(id, id);
    }

    private boolean done(String id, String action, Map<String, Object> body) {
        Answer answer = players.program().post("/api/proposals/" + id + "/" + action, body);
        if (answer.status() == 409) {
            gone.incrementAndGet();
            return false;
        }
        answer.expectSuccess();
        return true;
    }
}
