package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts offers and needs on the platform, each once. What an earlier run left is found by its title, so a second run
 * adds nothing; the idempotency key guards the moment between a creation and its answer.
 */
final class Market {

    private static final ZoneId WENZHOU = ZoneId.of("Asia/Shanghai");
    private static final int PAGES = 500;

    private final Players players;
    private final Progress progress;
    private final int atATime;
    private final LocalDate today = LocalDate.now(WENZHOU);

    Market(Players players, Progress progress, int atATime) {
        this.players = players;
        this.progress = progress;
        this.atATime = atATime;
    }

    /**
     * What happened to the things of one kind.
     *
     * @param idByKey the platform's id of each
     * @param created how many are new
     * @param published keys of those that were published now
     */
    record Posted(Map<String, String> idByKey, int created, Set<String> published) {}

    Posted offers(Map<SampleEnterprise, String> enterprises) {
        Map<String, JsonNode> present = present(enterprises.values().stream()
                .map(id -> "/api/enterprises/" + id + "/offers")
                .toList());
        Map<SampleOffer, String> offers = new LinkedHashMap<>();
        enterprises.forEach((enterprise, id) -> enterprise.offers().forEach(offer -> offers.put(offer, id)));
        return post(
                "Offers",
                List.copyOf(offers.entrySet()),
                entry -> new Thing(
                        entry.getKey().key(),
                        entry.getKey().title(),
                        "/api/enterprises/" + entry.getValue() + "/offers",
                        "/api/offers/",
                        body(entry.getKey())),
                present);
    }

    Posted needs(List<SampleNeed> needs, Map<SchoolKey, String> schools) {
        Map<String, JsonNode> present = present(schools.values().stream()
                .map(id -> "/api/schools/" + id + "/needs")
                .toList());
        return post(
                "Needs",
                needs,
                need -> new Thing(
                        need.key(),
                        need.title(),
                        "/api/schools/" + schools.get(need.posting().school()) + "/needs",
                        "/api/needs/",
                        body(need)),
                present);
    }

    /** One thing to be there and published. */
    private record Thing(String key, String title, String collection, String item, Map<String, Object> body) {}

    private Map<String, JsonNode> present(List<String> collections) {
        Map<String, JsonNode> byTitle = new HashMap<>();
        Together.map(collections, atATime, path -> Pages.all(players.program(), path, PAGES))
                .forEach(items ->
                        items.forEach(item -> byTitle.put(item.path("title").asString(), item)));
        return byTitle;
    }

    private <T> Posted post(String what, List<T> all, Function<T, Thing> toThing, Map<String, JsonNode> present) {
        Progress.Counter counter = progress.counter(what, all.size());
        Map<String, String> ids = new ConcurrentHashMap<>();
        Set<String> published = ConcurrentHashMap.newKeySet();
        List<Integer> steps = Together.map(all, atATime, one -> {
            Thing thing = toThing.apply(one);
            int done = bringUp(thing, present.get(thing.title()), ids);
            if (done > 0) {
                published.add(thing.key());
            }
            counter.one();
            return done;
        });
        counter.done();
        int created = (int) steps.stream().filter(step -> step == 2).count();
        return new Posted(Map.copyOf(ids), created, Set.copyOf(published));
    }

    /** 2 where it was created, 1 where a draft was only published, 0 where it was published before. */
    private int bringUp(Thing thing, @Nullable JsonNode before, Map<String, String> ids) {
        if (before != null) {
            String id = before.path("id").asString();
            ids.put(thing.key(), id);
            if (!before.path("state").asString().equals("DRAFT")) {
                return 0;
            }
            publish(thing, id);
            return 1;
        }
        Answer created = players.program()
                .call("POST", thing.collection(), thing.body(), Map.of("Idempotency-Key", "sample-" + thing.key()))
                .expect(201);
        String id = created.field("id");
        ids.put(thing.key(), id);
        publish(thing, id);
        return 2;
    }

    /** A refusal for its state means that an earlier try whose answer was lost published it. */
    private void publish(Thing thing, String id) {
        Answer answer = players.program().post(thing.item() + id + "/publish");
        if (answer.status() != 409) {
            answer.expectSuccess();
        }
    }

    private Map<String, Object> body(SampleOffer offer) {
        Map<String, Object> details = Map.of(
                "kind",
                "EQUIPMENT",
                "itemCategory",
                offer.category().code(),
                "condition",
                offer.used() ? "USED" : "NEW",
                "warrantyMonths",
                offer.warrantyMonths(),
                "trainingIncluded",
                offer.quantity() % 2 == 0);
        return Map.of(
                "title", offer.title(),
                "details", details,
                "quantity", offer.quantity(),
                "reach", offer.reach(),
                "gradeBands", List.of(),
                "availableFrom", today,
                "availableUntil", today.plusDays(365));
    }

    private Map<String, Object> body(SampleNeed need) {
        Map<String, Object> details = Map.of(
                "kind",
                "EQUIPMENT",
                "itemCategory",
                need.category().code(),
                "purpose",
                "演示数据：课堂与社团使用",
                "usedAccepted",
                need.usedAccepted());
        LocalDate from = today.plusDays(need.neededInDays());
        return Map.of(
                "title", need.title(),
                "details", details,
                "quantity", need.quantity(),
                "minimumUsefulQuantity", need.minimumUsefulQuantity(),
                "readiness", "READY",
                "gradeBands", List.of(need.gradeBand()),
                "neededFrom", from,
                "neededUntil", from.plusDays(need.windowDays()));
    }
}
