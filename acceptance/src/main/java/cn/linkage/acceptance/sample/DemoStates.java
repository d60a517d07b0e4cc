package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.contracts.codes.GiftKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Counts what is there by kind and state, prints it, and tells what is lacking. */
final class DemoStates {

    private static final int PAGES = 500;
    private static final List<String> OF_GOODS = List.of("DRAFT", "PUBLISHED", "PAUSED", "WITHDRAWN", "EXPIRED");
    private static final List<String> OF_PROPOSALS =
            List.of("OPEN", "OPEN, one side accepted", "AGREED", "DECLINED", "WITHDRAWN", "EXPIRED");

    private final Client client;
    private final Progress progress;

    DemoStates(Client client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /** Whether every kind is there in every state . */
    boolean complete(Collection<JsonNode> offers, Collection<JsonNode> needs) {
        List<String> lacking = new ArrayList<>();
        Map<String, Map<String, Long>> ofOffers = byKind(offers, DemoRun.OFFER);
        Map<String, Map<String, Long>> ofNeeds = byKind(needs, DemoRun.NEED);
        Map<String, Map<String, Long>> ofProposals = Pages.all(client, "/api/proposals", PAGES).stream()
                .filter(DemoAnswer::isOurs)
                .collect(grouping(proposal -> proposal.path("kind").asString(), DemoStates::stateOfProposal));
        for (GiftKind kind : GiftKind.values()) {
            progress.say(kind + ": offers " + counts(ofOffers, kind) + ", needs " + counts(ofNeeds, kind)
                    + ", proposals " + counts(ofProposals, kind));
            OF_GOODS.forEach(state -> require(ofOffers, kind, state, "offer", lacking));
            OF_GOODS.forEach(state -> require(ofNeeds, kind, state, "need", lacking));
            OF_PROPOSALS.forEach(state -> require(ofProposals, kind, state, "proposal", lacking));
        }
        progress.say(
                lacking.isEmpty()
                        ? "Every kind is there in every state"
                        : "There is no " + String.join(", no ", lacking));
        return lacking.isEmpty();
    }

    private static Map<String, Map<String, Long>> byKind(Collection<JsonNode> goods, String begin) {
        return goods.stream()
                .filter(good -> good.path("title").asString("").startsWith(begin))
                .collect(grouping(
                        good -> good.path("details").path("kind").asString(),
                        good -> good.path("state").asString()));
    }

    private static java.util.stream.Collector<JsonNode, ?, Map<String, Map<String, Long>>> grouping(
            java.util.function.Function<JsonNode, String> kind, java.util.function.Function<JsonNode, String> state) {
        return Collectors.groupingBy(
                kind, TreeMap::new, Collectors.groupingBy(state, TreeMap::new, Collectors.counting()));
    }

    private static String stateOfProposal(JsonNode proposal) {
        boolean one = isThere(proposal, "enterpriseAcceptance") || isThere(proposal, "schoolAcceptance");
        String state = proposal.path("state").asString();
        return state.equals("OPEN") && one ? "OPEN, one side accepted" : state;
    }

    private static boolean isThere(JsonNode proposal, String field) {
        return !proposal.path(field).isMissingNode() && !proposal.path(field).isNull();
    }

    private static Map<String, Long> counts(Map<String, Map<String, Long>> all, GiftKind kind) {
        return all.getOrDefault(kind.name(), Map.of());
    }

    private static void require(
            Map<String, Map<String, Long>> all, GiftKind kind, String state, String what, List<String> lacking) {
        if (!counts(all, kind).containsKey(state)) {
            lacking.add(kind + " " + what + " " + state);
        }
    }
}
