package cn.linkage.matching.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import cn.linkage.testing.service.Described;
import cn.linkage.testing.service.Racing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds for every list of this service, its files, and policies that are made at the same time. */
class ListsIT extends MatchingServiceIT {

    private static final String POLICIES = "/api/policies";

    /** A proposal of a new pair. */
    private JsonNode proposed(Giver giver, Asker asker) {
        OfferPublished offer = offer(giver, "telescope", 9);
        NeedPublished need = need(asker, "telescope", 6, 2);
        OwningServices.publish(offer);
        OwningServices.publish(need);
        return awaitProposal(asker, need.needId());
    }

    @Test
    void every_list_is_answered_in_every_order_it_allows_and_as_a_file() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        JsonNode proposal = proposed(giver, asker);
        as(giver).post(path(proposal) + "/accept", quantity(6)).expect(200);
        as(asker).post(path(proposal) + "/accept", quantity(6)).expect(200);
        List<Described.DescribedList> lists =
                Described.lists(nobody.get("/v3/api-docs").expect(200).body());
        assertThat(lists).extracting(Described.DescribedList::path).hasSize(9);
        for (Described.DescribedList list : lists) {
            String path = list.path();
            boolean parties = path.endsWith("proposals") || path.endsWith("notices") || path.endsWith("agreements");
            boolean letters = path.startsWith("/api/dead-letters");
            Api reader =
                    parties ? as(giver) : office(letters ? Offices.PLATFORM_ADMIN : Offices.ECONOMIC_BUREAU);
            for (String sort : list.sorts()) {
                Api.Answer page = reader.get(path + "?limit=200&sort=" + sort).expect(200);
                // Nothing of this test failed to be handled.
                if (!letters) {
                    assertThat(page.items()).as(path + " by " + sort).isNotEmpty();
                }
            }
            assertThat(reader.get(path + "?format=csv").expect(200).text()).startsWith("\uFEFF");
            reader.get(path + "?format=xlsx").expect(200);
            assertThat(reader.get(path + "?sort=nonsense").expect(422).text())
                    .contains(list.sorts().getFirst());
        }
    }

    @Test
    void a_file_shows_each_reader_what_the_list_shows_and_no_office_learns_who_took_one_of_proposals() {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(LUCHENG, Locality.RURAL);
        JsonNode proposal = proposed(giver, asker);
        String id = proposal.get("id").asString();
        Api bureau = office(Offices.ECONOMIC_BUREAU);

        nobody.get("/api/proposals?format=csv").expect(401);
        assertThat(bureau.get("/api/proposals?format=csv").expect(200).text().lines())
                .hasSize(1);
        assertThat(as(asker).get("/api/proposals?format=csv").expect(200).text())
                .contains(id);
        as(giver).get("/api/notices?format=csv").expect(200);
        assertThat(bureau.get("/api/matching-audit?limit=200").expect(200).text())
                .doesNotContain("export-proposals")
                .doesNotContain("export-notices")
                .doesNotContain(id);

        String market = "/api/market/offers?format=csv";
        assertThat(held(as(giver).get(market).expect(200).text(), proposal)).isEqualTo("6");
        assertThat(held(bureau.get(market).expect(200).text(), proposal)).isEmpty();
    }

    /** The cell of what is held, in the line of the proposal's offer. */
    private static String held(String csv, JsonNode proposal) {
        List<String> lines = csv.lines().toList();
        int column = List.of(lines.getFirst().split(",", -1)).indexOf("占用（仅本单位可见）");
        return lines.stream()
                .filter(line -> line.contains(proposal.get("offerId").asString()))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[column];
    }

    @Test
    void the_market_is_searched_by_words_of_the_title() {
        Giver giver = newGiver(WENCHENG);
        OfferPublished offer = offer(giver, "vr-headset", 2);
        OwningServices.publish(offer);
        awaitOffer(offer.offerId());
        String title = nobody.get("/api/market/offers/" + offer.offerId())
                .body()
                .get("title")
                .asString();

        assertThat(found(title)).contains(offer.offerId().toString());
        assertThat(found(title.substring(0, 2))).contains(offer.offerId().toString());
        assertThat(found("%")).isEmpty();
    }

    private List<String> found(String words) {
        String q = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        return nobody.get("/api/market/offers?limit=200&sort=-createdAt&q=" + q).expect(200).items().stream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    @Test
    void racing_copies_of_a_new_policy_make_one_version_and_one_made_on_an_old_version_is_refused() {
        Api bureau = office(Offices.ECONOMIC_BUREAU);
        JsonNode present = bureau.get(POLICIES + "/current").expect(200).body();
        int version = present.get("version").asInt();
        Map<String, Object> same = Map.of("noteZh", "原样", "noteEn", "as it is", "rules", present.get("rules"));
        Map<String, String> key =
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"" + version + '"');

        List<Api.Answer> made = Racing.copies(2, () -> bureau.post(POLICIES, same, key));

        assertThat(made.getFirst().expect(201).body())
                .isEqualTo(made.getLast().expect(201).body());
        assertThat(bureau.get(POLICIES + "/current").body().get("version").asInt())
                .isEqualTo(version + 1);
        bureau.post(POLICIES, same, Map.of("If-Match", "\"" + version + '"')).expect(412);
    }
}
