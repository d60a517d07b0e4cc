package cn.linkage.matching.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.EventStream;
import cn.linkage.matching.support.KindEvents;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import cn.linkage.starter.time.BusinessZone;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MonitoringIT extends MatchingServiceIT {

    private static final String TAISHUN = "330329";
    private static final String DONGTOU = "330305";

    @Test
    void the_figures_are_what_happened_to_the_unit() {
        Giver giver = newGiver(TAISHUN);
        Asker asker = newAsker(TAISHUN, Locality.RURAL);
        OfferPublished offer = offer(giver, "chemistry-kit", 9);
        NeedPublished need = need(asker, "chemistry-kit", 6, 1);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());
        as(asker).post(path(proposal) + "/accept", quantity(4)).expect(200);
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);

        JsonNode summary = office(Offices.ECONOMIC_BUREAU)
                .get("/api/monitoring/summary?county=" + TAISHUN)
                .expect(200)
                .body();

        JsonNode sets = summary.get("needs").get("units").get(0);
        assertThat(sets.get("unit").asString()).isEqualTo("SET");
        assertThat(sets.get("quantity").asLong()).isEqualTo(sum("quantity", "market_need"));
        assertThat(sets.get("agreed").asLong())
                .isEqualTo(sum("agreed", "market_need"))
                .isEqualTo(4);
        assertThat(summary.get("agreed").get("units").get(0).get("quantity").asLong())
                .isEqualTo(4);
        assertThat(summary.get("proposed").get("number").asLong()).isEqualTo(1);
        assertThat(summary.get("byLocality").get(0).get("locality").asString()).isEqualTo("RURAL");
        assertThat(summary.get("byLocality").get(0).get("servedPerMille").asInt())
                .isEqualTo(667);
        assertThat(office(Offices.SCIENCE_BUREAU)
                        .get("/api/monitoring/summary?county=" + TAISHUN + "&from=2020-01-01&to=2020-12-31")
                        .body()
                        .get("needs")
                        .get("number")
                        .asInt())
                .isZero();
        as(giver).get("/api/monitoring/summary").expect(403);
        nobody.get("/api/monitoring/summary").expect(401);
    }

    @Test
    void everybody_gets_the_public_figures_counted_once_a_minute() {
        JsonNode before = nobody.get("/api/monitoring/public").expect(200).body();
        Giver giver = newGiver(TAISHUN);
        Asker asker = newAsker(TAISHUN, Locality.RURAL);
        NeedPublished need = need(asker, "vr-headset", 6, 1);
        OwningServices.publish(offer(giver, "vr-headset", 4));
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());
        as(asker).post(path(proposal) + "/accept", Map.of()).expect(200);
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);

        assertThat(nobody.get("/api/monitoring/public").body()).isEqualTo(before);
        clock.move(Duration.ofSeconds(61));
        JsonNode after = nobody.get("/api/monitoring/public").expect(200).body();
        assertThat(after.get("enterprises").asLong()).isEqualTo(count("enterprise"));
        assertThat(after.get("schools").asLong()).isEqualTo(count("school"));
        assertThat(after.get("agreements").asLong())
                .isEqualTo(count("agreement"))
                .isPositive();
        assertThat(after.get("schoolsServed").asLong()
                        - before.get("schoolsServed").asLong())
                .isEqualTo(1);
        assertThat(after.get("ruralSchoolsServed").asLong()
                        - before.get("ruralSchoolsServed").asLong())
                .isEqualTo(1);
        assertThat(after.get("openNeeds").asLong() - before.get("openNeeds").asLong())
                .as("the need that misses two")
                .isEqualTo(1);
        assertThat(after.get("openOffers").asLong() - before.get("openOffers").asLong())
                .as("the offer that is given away")
                .isZero();
        assertThat(idsIn(asker, "/api/market/offers?open=true&itemCategory=vr-headset"))
                .doesNotContain(proposal.get("offerId").asString());
        assertThat(idsIn(asker, "/api/market/offers?itemCategory=vr-headset"))
                .contains(proposal.get("offerId").asString());
        assertThat(idsIn(asker, "/api/market/needs?open=true&itemCategory=vr-headset"))
                .contains(need.needId().toString());
    }

    private List<String> idsIn(Asker reader, String list) {
        return as(reader)
                .get(list + "&sort=-publishedAt&limit=200")
                .expect(200)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void kinds_are_kept_apart_and_money_adds_up_beyond_what_one_offer_can_be() {
        Giver giver = newGiver(DONGTOU);
        LocalDate today = LocalDate.now(clock);
        for (int gift = 0; gift < 3; gift++) {
            OfferPublished funds =
                    KindEvents.offer(giver.id(), KindEvents.offerDetails(GiftKind.FUNDS, today), 1_000_000_000, today);
            OwningServices.publish(funds);
            awaitOffer(funds.offerId());
        }
        OfferPublished lectures =
                KindEvents.offer(giver.id(), KindEvents.offerDetails(GiftKind.LECTURE, today), 4, today);
        OwningServices.publish(lectures);
        awaitOffer(lectures.offerId());

        JsonNode kinds = office(Offices.ECONOMIC_BUREAU)
                .get("/api/monitoring/summary?county=" + DONGTOU)
                .expect(200)
                .body()
                .get("byKind");

        assertThat(kinds.valueStream().map(k -> k.get("kind").asString())).containsExactly("FUNDS", "LECTURE");
        JsonNode money = kinds.get(0).get("offers").get("units").get(0);
        assertThat(money.get("unit").asString()).isEqualTo("FEN");
        assertThat(money.get("quantity").asLong()).isEqualTo(3_000_000_000L);
        assertThat(kinds.get(1)
                        .get("offers")
                        .get("units")
                        .get(0)
                        .get("quantity")
                        .asLong())
                .isEqualTo(4);
    }

    @Test
    void refusals_are_counted_for_the_whole_city_and_months_that_are_over_and_not_below_five() {
        for (int refusal = 0; refusal < 5; refusal++) {
            decline("tablet");
        }
        YearMonth month = YearMonth.now(clock.withZone(BusinessZone.ZONE));
        String period = "?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
        Api bureau = office(Offices.EDUCATION_BUREAU);
        assertThat(bureau.get("/api/monitoring/summary" + period).body().get("refusals"))
                .isEmpty();

        clock.move(Duration.ofDays(40));
        long declined = jdbc.sql("select count(*) from proposal where state = 'DECLINED'")
                .query(Long.class)
                .single();
        assertThat(bureau.get("/api/monitoring/summary" + period)
                        .body()
                        .get("refusals")
                        .get(0)
                        .get("count")
                        .asLong())
                .isEqualTo(declined);
        assertThat(bureau.get("/api/monitoring/summary?from=2020-01-01&to=2020-01-31")
                        .body()
                        .get("refusals")
                        .get(0)
                        .get("count")
                        .isNull())
                .isTrue();
        assertThat(bureau.get("/api/monitoring/summary?from=2020-01-02&to=2020-01-31")
                        .body()
                        .get("refusals"))
                .isEmpty();
    }

    @Test
    void who_begins_to_watch_is_told_the_last_events_if_he_asks_for_them() {
        Api watcher = office(Offices.PLATFORM_ADMIN);
        decline("laptop");

        try (EventStream stream = watcher.follow("/api/monitoring/stream?recent=100", null)) {
            await().atMost(SOON).until(() -> stream.names().stream().anyMatch(n -> n.contains("PROPOSED")));
        }
        assertThat(watcher.get("/api/monitoring/stream?recent=101").status()).isEqualTo(422);
    }

    @Test
    void no_view_of_an_office_names_who_declined() {
        try (EventStream stream = office(Offices.PLATFORM_ADMIN).follow("/api/monitoring/stream", "0-0")) {
            Giver decliner = decline("laptop");
            await().atMost(SOON).until(() -> stream.names().stream().anyMatch(n -> n.contains("PROPOSED")));

            for (String office : Offices.ALL) {
                Api official = office(office);
                for (String path : List.of(
                        "/api/proposals",
                        "/api/agreements",
                        "/api/notices",
                        "/api/monitoring/summary",
                        "/api/clearing-rounds",
                        "/api/policies",
                        "/api/matching-audit?limit=200")) {
                    assertThat(official.get(path).text())
                            .as("%s for %s", path, office)
                            .doesNotContain(decliner.name())
                            .doesNotContain(decliner.id().toString())
                            .doesNotContain("decline-proposal");
                }
            }
            assertThat(stream.data()).noneMatch(d -> d.contains(decliner.name()));
        }
    }

    @Test
    void an_office_starts_a_round_and_sees_it_done_with_its_proof() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OwningServices.publish(offer(giver, "printer-3d", 2));
        NeedPublished need = need(asker, "printer-3d", 5, 1);
        OwningServices.publish(need);
        awaitProposal(asker, need.needId());
        awaitCleared();

        Api bureau = office(Offices.ECONOMIC_BUREAU);
        JsonNode round =
                bureau.post("/api/clearing-rounds", Map.of()).expect(202).body();
        String path = "/api/clearing-rounds/" + round.get("id").asString();
        await().atMost(SOON)
                .until(() -> bureau.get(path).body().get("state").asString().equals("DONE"));

        JsonNode done = bureau.get(path).body();
        assertThat(done.get("markets").asInt()).isEqualTo(done.get("clearings").size());
        assertThat(done.get("clearings")
                        .valueStream()
                        .map(c -> c.get("certified").asBoolean()))
                .containsOnly(true);
        office(Offices.EDUCATION_BUREAU).post("/api/clearing-rounds", Map.of()).expect(403);
        assertThat(bureau.get("/api/clearing-rounds").items()).isNotEmpty();
    }

    private Giver decline(String category) {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = offer(giver, category, 1);
        NeedPublished need = need(asker, category, 1, 1);
        OwningServices.publish(need);
        awaitNeed(need.needId());
        OwningServices.publish(offer);
        await().atMost(SOON)
                .until(() -> !as(giver).get("/api/proposals?state=OPEN").items().isEmpty());
        JsonNode proposal = as(giver).get("/api/proposals?state=OPEN").items().getFirst();
        as(giver)
                .post(path(proposal) + "/decline", Map.of("reasonCode", "OTHER"))
                .expect(200);
        return giver;
    }

    private long sum(String column, String table) {
        return jdbc.sql("select coalesce(sum(n." + column + "), 0) from " + table
                        + " n join school s on s.id = n.school_id where s.county_code = :county")
                .param("county", TAISHUN)
                .query(Long.class)
                .single();
    }
}
