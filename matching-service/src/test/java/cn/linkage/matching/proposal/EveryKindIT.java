package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedDetails;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.KindEvents;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import cn.linkage.starter.security.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class EveryKindIT extends MatchingServiceIT {

    @ParameterizedTest
    @CsvSource({
        "EQUIPMENT, 3, 3 件, SIZE_FIT",
        "FUNDS, 300000, '3,000.00 元', 资金用途相符：购置科学教育设备",
        "BOOKS, 3, 3 册, SIZE_FIT",
        "SOFTWARE, 3, 3 份, '授权 36 个月，学校至少需要 12 个月'",
        "VENUE_AID, 3, 3 间, '可援建 120 平方米以内的场所，学校场所为 90 平方米'",
        "GUIDE_TRAINING, 3, 3 人, '培训 12 学时，学校至少需要 8 学时'",
        "NAMING, 1, 1 项, '赠与价值 200,000.00 元，学校要求不低于 100,000.00 元'",
        "PLAQUE, 3, 3 块, '企业希望保留 36 个月，学校允许 60 个月'",
        "LECTURE, 3, 3 场, '每场可容纳 200 人，学校预计 120 人'",
        "STUDY_TOUR, 45, 45 人, 研学时长相符：半天",
        "SCHOOL_VISIT, 3, 3 次, 活动形式相符：实验秀"
    })
    void an_offer_and_a_need_of_each_kind_become_an_agreement_with_the_reasons_in_words(
            GiftKind kind, int quantity, String inWords, String reason) {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = KindEvents.offer(giver.id(), offerDetails(kind), quantity, today());
        NeedPublished need = KindEvents.need(asker.id(), needDetails(kind), quantity, today());
        OwningServices.publish(offer);
        OwningServices.publish(need);

        JsonNode proposal = awaitProposal(asker, need.needId());
        as(giver).post(path(proposal) + "/accept", Map.of()).expect(200);
        JsonNode agreed =
                as(asker).post(path(proposal) + "/accept", Map.of()).expect(200).body();

        assertThat(proposal.get("quantity").asInt()).isEqualTo(quantity);
        assertThat(proposal.get("quantityZh").asString()).isEqualTo(inWords);
        assertThat(proposal.get("reasons").toString()).contains(reason);
        assertThat(agreed.get("state").asString()).isEqualTo("AGREED");
        JsonNode agreement = office(Offices.EDUCATION_BUREAU).get("/api/agreements").items().stream()
                .filter(a -> a.get("proposalId").equals(proposal.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(agreement.get("kind").asString()).isEqualTo(kind.name());
        assertThat(agreement.get("quantity").asInt()).isEqualTo(quantity);
        assertThat(as(asker)
                        .get("/api/notices")
                        .items()
                        .getFirst()
                        .get("words")
                        .get("zh")
                        .asString())
                .contains(inWords);
    }

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void an_offer_and_a_need_of_each_kind_are_on_the_market_with_the_terms_of_their_kind(GiftKind kind) {
        Giver giver = newGiver(LUCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = KindEvents.offer(giver.id(), offerDetails(kind), 1, today());
        NeedPublished need = KindEvents.need(asker.id(), needDetails(kind), 1, today());
        OwningServices.publish(offer);
        OwningServices.publish(need);
        awaitOffer(offer.offerId());
        awaitNeed(need.needId());

        JsonNode offered = nobody.get("/api/market/offers/" + offer.offerId()).body();
        JsonNode needed = nobody.get("/api/market/needs/" + need.needId()).body();

        assertThat(offered.get("kind").asString()).isEqualTo(kind.name());
        assertThat(offered.get("slots").size()).isEqualTo(kind == GiftKind.STUDY_TOUR ? 1 : 0);
        assertThat(needed.get("naming").isNull()).isEqualTo(kind != GiftKind.NAMING);
        assertThat(needed.get("tour").isNull()).isEqualTo(kind != GiftKind.STUDY_TOUR);
        boolean termless = kind == GiftKind.EQUIPMENT || kind == GiftKind.BOOKS;
        for (JsonNode terms : List.of(offered.get("terms"), needed.get("terms"))) {
            assertThat(terms.get("choices").isEmpty() && terms.get("measures").isEmpty())
                    .isEqualTo(termless);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUNDS          | EQUIPMENT_PURCHASE | AWARD          | 资金用途不符",
                "FUNDS          | FOUNDATION         | DIRECT         | 学校不能按该捐赠方式接受资金",
                "BOOKS          | \"usedAccepted\": true | \"usedAccepted\": false | 学校不接受二手物品",
                "SOFTWARE       | 12                 | 60             | 软件授权期短于学校所需",
                "VENUE_AID      | 90                 | 121            | 场所面积超出援建范围",
                "GUIDE_TRAINING | \"AT_SCHOOL\",     | ''             | 培训方式不符",
                "GUIDE_TRAINING | 8                  | 13             | 培训学时少于学校所需",
                "PLAQUE         | 60                 | 24             | 企业要求的期限长于学校允许的期限",
                "NAMING         | 10000000           | 20000001       | 赠与价值低于学校要求",
                "NAMING         | 2029-08-31         | 2029-08-30     | 企业要求的期限长于学校允许的期限",
                "LECTURE        | PHYSICS            | HEALTH         | 主题不符",
                "LECTURE        | PLAIN              | ADVANCED       | 语言难度不符",
                "LECTURE        | 120                | 201            | 学校人数超过每场上限",
                "SCHOOL_VISIT   | EXPERIMENT_SHOW    | CAREER_TALK    | 活动形式不符",
                "STUDY_TOUR     | HALF_DAY           | LODGING        | 研学时长不符",
                "STUDY_TOUR     | \"adults\": 4      | \"adults\": 2  | 随行成人人数不足",
                "STUDY_TOUR     | PRIMARY_4_6        | PRIMARY_1_3    | 场次不接待该学段"
            })
    void what_fails_is_said_in_words(GiftKind kind, String right, String wrong, String words) {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        UnaryOperator<String> used = text -> text.replace("\"NEW\"", "\"USED\"");
        OfferPublished offer = KindEvents.offer(giver.id(), KindEvents.offerDetails(kind, tourDay(), used), 1, today());
        NeedPublished need = KindEvents.need(
                asker.id(), KindEvents.needDetails(kind, tourDay(), text -> text.replace(right, wrong)), 1, today());
        OwningServices.publish(offer);
        OwningServices.publish(need);
        awaitOffer(offer.offerId());
        awaitNeed(need.needId());
        int quantity = kind == GiftKind.STUDY_TOUR ? 45 : 1;

        assertThat(as(asker)
                        .post("/api/proposals", direct(offer.offerId(), need.needId(), quantity))
                        .expect(409)
                        .text())
                .contains("not-feasible", words);
        awaitCleared();
        assertThat(open(asker, need.needId())).isEmpty();
    }

    @Test
    void an_owner_who_changes_the_terms_gets_open_proposals_taken_back() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OfferPublished offer = KindEvents.offer(giver.id(), offerDetails(GiftKind.LECTURE), 2, today());
        NeedPublished need = KindEvents.need(asker.id(), needDetails(GiftKind.LECTURE), 2, today());
        OwningServices.publish(offer);
        OwningServices.publish(need);
        JsonNode proposal = awaitProposal(asker, need.needId());

        OfferDetails other =
                KindEvents.offerDetails(GiftKind.LECTURE, tourDay(), text -> text.replace("\"PHYSICS\"", "\"HEALTH\""));
        OwningServices.publish(changed(withDetails(offer, other), 2, 2));
        awaitOfferVersion(offer.offerId(), 2);

        assertThat(as(asker).get(path(proposal)).body().get("reasonCode").asString())
                .isEqualTo("OFFER_CHANGED");
        awaitCleared();
        assertThat(open(asker, need.needId())).isEmpty();
    }

    @Test
    void the_code_lists_of_a_kind_are_for_anyone() {
        JsonNode lists =
                nobody.get("/api/item-categories?kind=LECTURE").expect(200).body();

        assertThat(lists.get("items").valueStream().map(i -> i.get("code").asString()))
                .containsExactly("lecture");
        assertThat(lists.get("lists").valueStream().map(l -> l.get("name").asString()))
                .containsExactly("topic", "languageLevel");
        assertThat(nobody.get("/api/item-categories").body().get("lists").size())
                .isEqualTo(8);
        nobody.get("/api/item-categories?kind=NOTHING").expect(400);
    }

    private static OfferPublished withDetails(OfferPublished o, OfferDetails details) {
        return new OfferPublished(
                o.offerId(),
                o.version(),
                o.occurredAt(),
                o.enterpriseId(),
                o.title(),
                details,
                o.quantity(),
                o.reach(),
                o.gradeBands(),
                o.availableFrom(),
                o.availableUntil());
    }

    private static Map<String, Object> direct(UUID offer, UUID need, int quantity) {
        return Map.of("offerId", offer, "needId", need, "quantity", quantity);
    }

    private OfferDetails offerDetails(GiftKind kind) {
        return KindEvents.offerDetails(kind, tourDay());
    }

    private NeedDetails needDetails(GiftKind kind) {
        return KindEvents.needDetails(kind, tourDay());
    }

    private LocalDate tourDay() {
        return today().plusDays(20);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
