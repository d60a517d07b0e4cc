package cn.linkage.acceptance.fault;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Both parties of many proposals, answering at once at two matching processes: accepting all or a part, declining now and
 * then, pledging beside what the platform proposes. Keeps every yes that it got; what was not answered because a process
 * died is asked again at the other one.
 */
final class RacingParties {

    /** One process as both parties reach it, without retries. */
    record Door(Client enterprise, Client school) {

        Client of(String side) {
            return side.equals("ENTERPRISE") ? enterprise : school;
        }
    }

    /** A yes that was answered with 200. */
    record Accepted(String proposal, String side, int quantity) {}

    private final List<Door> doors;
    private final Supplier<List<JsonNode>> openProposals;
    private final List<String> offers;
    private final List<String> needs;
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> declined = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    RacingParties(List<Door> doors, Supplier<List<JsonNode>> openProposals, List<String> offers, List<String> needs) {
        this.doors = doors;
        this.openProposals = openProposals;
        this.offers = offers;
        this.needs = needs;
    }

    Queue<Accepted> accepted() {
        return accepted;
    }

    Queue<String> declined() {
        return declined;
    }

    int conflicts() {
        return conflicts.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    /** The attempt with this number; its choices follow from the number alone. */
    void attempt(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<JsonNode> open = openProposals.get();
        int kind = random.nextInt(20);
        if (kind < 2 || open.isEmpty()) {
            pledge(number, random);
            return;
        }
        JsonNode proposal = open.get(random.nextInt(open.size()));
        String side = random.nextBoolean() ? "ENTERPRISE" : "SCHOOL";
        if (kind == 2) {
            decline(proposal.path("id").asString(), side, random);
        } else {
            int quantity = proposal.path("quantity").asInt();
            boolean all = quantity == 1 || random.nextInt(4) > 0;
            accept(proposal.path("id").asString(), side, all ? 0 : random.nextInt(1, quantity), random);
        }
    }

    private void accept(String proposal, String side, int part, SplittableRandom random) {
        Map<String, Object> body = part == 0 ? Map.of() : Map.of("quantity", part);
        Answer answer = ask(side, "/api/proposals/" + proposal + "/accept", body, Map.of(), random);
        if (answer.status() == 200) {
            String field = side.equals("ENTERPRISE") ? "enterpriseAcceptance" : "schoolAcceptance";
            accepted.add(new Accepted(
                    proposal, side, answer.body().path(field).path("quantity").asInt()));
        } else {
            conflict(answer);
        }
    }

    private void decline(String proposal, String side, SplittableRandom random) {
        Answer answer = ask(
                side, "/api/proposals/" + proposal + "/decline", Map.of("reasonCode", "QUANTITY"), Map.of(), random);
        if (answer.status() == 200) {
            declined.add(proposal);
        } else {
            conflict(answer);
        }
    }

    private void pledge(int number, SplittableRandom random) {
        Map<String, Object> body = Map.of(
                "offerId", offers.get(random.nextInt(offers.size())),
                "needId", needs.get(random.nextInt(needs.size())),
                "quantity", random.nextInt(1, 4));
        Answer answer = ask("ENTERPRISE", "/api/proposals", body, Map.of("Idempotency-Key", "race-" + number), random);
        if (answer.status() == 201) {
            accepted.add(new Accepted(
                    answer.field("id"),
                    "ENTERPRISE",
                    answer.body().path("quantity").asInt()));
        } else {
            conflict(answer);
        }
    }

    private void conflict(Answer answer) {
        answer.expect(409);
        conflicts.incrementAndGet();
    }

    /** Asks one process, and the other where the first does not answer. */
    private Answer ask(
            String side, String path, Map<String, Object> body, Map<String, String> headers, SplittableRandom random) {
        int first = random.nextInt(doors.size());
        try {
            return doors.get(first).of(side).call("POST", path, body, headers);
        } catch (IllegalStateException processDied) {
            unanswered.incrementAndGet();
            return doors.get((first + 1) % doors.size()).of(side).call("POST", path, body, headers);
        }
    }
}
