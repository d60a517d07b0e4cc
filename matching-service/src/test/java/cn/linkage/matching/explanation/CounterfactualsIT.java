package cn.linkage.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.matching.clearing.StandingMarkets;
import cn.linkage.matching.support.Api;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Every change that the API tells of, in towns at random, against a market that is built anew with the change and cleared from
 * nothing ({@link PlainMarket}): what is promised comes, however ties fall, and what is not told would bring no more.
 *
 * <p>{@code -Dlinkage.counterfactuals=N} looks at N promises instead of 100, a hundred in each town. Seeds are fixed; which
 * proposals a town gets depends on the order of its events too.
 */
class CounterfactualsIT extends MatchingServiceIT {

    private static final int WANTED = Integer.getInteger("linkage.counterfactuals", 100);
    private static final int OF_A_TOWN = 100;
    private static final long FIRST_SEED = 20261126;
    private static final int OFFERS_OF_A_KIND = 12;
    private static final int NEEDS_OF_A_KIND = 24;
    private static final int MOST_TOLD = 3;
    private static final List<String> COUNTIES = List.of(WENCHENG, WENCHENG, LUCHENG, "330381", "330329");
    private static final Pattern SENTENCE =
            Pattern.compile("(.+), ([\\d,.]+) \\S+ of ([\\d,.]+) \\S+ would be served \\(now ([\\d,.]+) \\S+\\)");

    /** What a sentence says. */
    private record Told(String change, int served, int asked, int before) {}

    /** A change that would help, as the plain market finds it. */
    private record Helpful(PossibleChange change, int served) {}

    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<Giver> givers = new ArrayList<>();
    private final List<Asker> askers = new ArrayList<>();

    static LongStream towns() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + (WANTED + OF_A_TOWN - 1) / OF_A_TOWN);
    }

    @ParameterizedTest(name = "town {0}")
    @MethodSource("towns")
    void no_change_that_is_told_brings_other_than_what_was_told(long seed, @Autowired StandingMarkets markets) {
        COUNTIES.forEach(county -> givers.add(newGiver(county)));
        for (Locality locality : Locality.values()) {
            COUNTIES.stream().skip(1).forEach(county -> askers.add(newAsker(county, locality)));
        }
        RandomGenerator random = new SplittableRandom(seed);
        Map<UUID, Asker> needs = fill(random);

        int told = lookAt(needs, markets, random);

        System.out.println("Town " + seed + ": " + told + " promises were kept: " + seen);
        assertThat(told).as("promises of town %s", seed).isGreaterThanOrEqualTo(OF_A_TOWN);
    }

    /** A town with proposals, some of which were answered; its needs with their schools. */
    private Map<UUID, Asker> fill(RandomGenerator random) {
        RandomTown town = new RandomTown(random, LocalDate.now(clock));
        Map<UUID, Asker> owners = new HashMap<>();
        int offers = 0;
        for (List<ItemCategory> kind : RandomTown.KINDS) {
            for (int row = 0; row < NEEDS_OF_A_KIND; row++) {
                Asker asker = town.one(askers);
                NeedPublished need = town.need(asker.id(), kind);
                owners.put(need.needId(), asker);
                OwningServices.publish(need);
                if (row < OFFERS_OF_A_KIND) {
                    OfferPublished offer = town.offer(town.one(givers).id(), kind);
                    OwningServices.publish(offer);
                    offers++;
                }
            }
        }
        awaitRows("market_offer", offers);
        awaitRows("market_need", owners.size());
        awaitCleared();
        askers.forEach(asker -> answer(asker, random));
        awaitCleared();
        return owners;
    }

    private void awaitRows(String table, int rows) {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) = :rows from " + table)
                        .param("rows", rows)
                        .query(Boolean.class)
                        .single());
    }

    /** Of a school's proposals one in six is declined, and one in six agreed, half of these on less where that is of use. */
    private void answer(Asker asker, RandomGenerator random) {
        for (JsonNode proposal :
                as(asker).get("/api/proposals?state=OPEN&limit=100").expect(200).items()) {
            int answer = random.nextInt(6);
            if (answer == 0) {
                as(asker)
                        .post(path(proposal) + "/decline", Map.of("reasonCode", "TIMING"))
                        .expect(200);
            } else if (answer == 1) {
                Giver giver = givers.stream()
                        .filter(one -> one.id()
                                .toString()
                                .equals(proposal.get("enterpriseId").asString()))
                        .findFirst()
                        .orElseThrow();
                int whole = proposal.get("quantity").asInt();
                int part = random.nextBoolean() ? whole : Math.max(1, whole / 2);
                if (as(asker).post(path(proposal) + "/accept", quantity(part)).status() == 200) {
                    as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);
                }
            }
        }
    }

    /** How many promises were looked at: those of so many needs, in any order, as it takes. */
    private int lookAt(Map<UUID, Asker> needs, StandingMarkets markets, RandomGenerator random) {
        Map<UUID, StandingFacts> kinds = new HashMap<>();
        RandomTown.KINDS.forEach(kind -> {
            StandingFacts standing = StandingFacts.of(kind.getFirst(), markets, jdbc);
            standing.inPublic().needs().forEach(need -> kinds.put(need.id(), standing));
        });
        List<UUID> inOrder = new ArrayList<>(new TreeSet<>(kinds.keySet()));
        Collections.shuffle(inOrder, random);
        int told = 0;
        for (UUID need : inOrder) {
            if (told < OF_A_TOWN) {
                StandingFacts standing = Objects.requireNonNull(kinds.get(need));
                Api office = office(Offices.EDUCATION_BUREAU);
                Api school = as(Objects.requireNonNull(needs.get(need)));
                told += look(office.get(path(need)), standing.inPublic(), need, 0);
                told += look(school.get(path(need)), standing.afterChangeOf(need), need, standing.heldFor(need));
            }
        }
        return told;
    }

    private int look(Api.Answer answer, PlainMarket market, UUID needId, int held) {
        JsonNode body = answer.expect(200).body();
        NeedFacts need = market.need(needId);
        List<Told> told = told(body);
        int before = Math.max(held, market.planned(need));
        List<Helpful> helpful = new ArrayList<>();
        Map<String, Integer> truth = new HashMap<>();
        for (PossibleChange change : PossibleChange.of(need, body.get("agreed").asInt())) {
            int served = before < need.quantity() ? market.certain(change.need(), change.waived()) : before;
            truth.put(change.words(), served);
            if (served > before) {
                helpful.add(new Helpful(change, served));
            }
        }
        for (Told promise : told) {
            assertThat(promise)
                    .as("need %s as %s reads it", need, body.get("basis"))
                    .isEqualTo(
                            new Told(promise.change, truth.getOrDefault(promise.change, -1), need.quantity(), before));
            seen.merge(promise.change, 1, Integer::sum);
        }
        if (body.get("changes").valueStream().noneMatch(one -> is(one, "NOT_COMPUTED"))) {
            assertThat(told.stream().map(Told::change))
                    .as("the best for need %s as %s reads it", need, body.get("basis"))
                    .containsExactlyElementsOf(best(helpful));
        }
        return told.size();
    }

    /** The changes to tell: the most served first, no prolongation that brings no more than a shorter one. */
    private static List<String> best(List<Helpful> helpful) {
        return helpful.stream()
                .filter(one -> helpful.stream()
                        .noneMatch(other -> 0 < other.change.longerByDays()
                                && other.change.longerByDays() < one.change.longerByDays()
                                && one.served <= other.served))
                .sorted(Comparator.comparingInt(Helpful::served).reversed())
                .limit(MOST_TOLD)
                .map(one -> one.change.words())
                .toList();
    }

    private static List<Told> told(JsonNode body) {
        return body.get("changes")
                .valueStream()
                .filter(one -> is(one, "CHANGE"))
                .map(one -> one.get("en").asString())
                .map(sentence -> {
                    Matcher said = SENTENCE.matcher(sentence);
                    assertThat(said.matches()).as(sentence).isTrue();
                    return new Told(said.group(1), units(said.group(2)), units(said.group(3)), units(said.group(4)));
                })
                .toList();
    }

    private static boolean is(JsonNode sentence, String about) {
        return sentence.get("about").asString().equals(about);
    }

    /** Money is told in yuan with two places and counted in fen; everything else is whole. */
    private static int units(String text) {
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        return number.movePointRight(number.scale()).intValueExact();
    }

    private static String path(UUID needId) {
        return "/api/market/needs/" + needId + "/explanation";
    }
}
