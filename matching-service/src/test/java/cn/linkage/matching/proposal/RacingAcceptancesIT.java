package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RacingAcceptancesIT extends MatchingServiceIT {

    private static final long SEED = 20260302;

    @Test
    void racing_acceptances_declines_and_cuts_on_one_offer_never_break_its_books()
            throws InterruptedException, ExecutionException {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, "microscope", 30);
        for (int i = 0; i < 12; i++) {
            NeedPublished need = need(asker, "microscope", 3, 1);
            OwningServices.publish(need);
        }
        OwningServices.publish(offer);
        await().atMost(SOON)
                .until(() -> as(giver).get("/api/proposals?state=OPEN").items().size() == 10);
        List<JsonNode> open = as(giver).get("/api/proposals?state=OPEN").items();

        Random random = new Random(SEED);
        List<Runnable> acts = new ArrayList<>();
        for (JsonNode proposal : open) {
            for (int repeat = 0; repeat < 4; repeat++) {
                Api side = random.nextBoolean() ? as(giver) : as(asker);
                int quantity = 1 + random.nextInt(3);
                boolean decline = random.nextInt(8) == 0;
                acts.add(() -> assertThat((decline
                                        ? side.post(path(proposal) + "/decline", Map.of("reasonCode", "OTHER"))
                                        : side.post(path(proposal) + "/accept", quantity(quantity)))
                                .status())
                        .isIn(200, 409));
            }
        }
        acts.add(() -> OwningServices.publish(changed(offer, 2, 12)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(act)));
            for (Future<?> act : running) {
                act.get();
            }
        }

        awaitOfferVersion(offer.offerId(), 2);
        awaitCleared();
        JsonNode books = as(giver).get("/api/market/offers/" + offer.offerId()).body();
        assertThat(books.get("held").asInt() + books.get("agreed").asInt())
                .isLessThanOrEqualTo(
                        books.get("capacity").asInt() + books.get("shortBy").asInt());
    }
}
