package cn.linkage.matching.support;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.school.NeedDetails;
import cn.linkage.contracts.school.NeedPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Events of any kind, with the details of the contract's samples; a tour is in the future. */
public final class KindEvents {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOUR_DAY = "2026-10-15";
    private static final String SLOT = "0198f1c2-7d1e-7c3a-9b5e-3f2a1c4d5e61";

    private KindEvents() {}

    public static OfferDetails offerDetails(GiftKind kind, LocalDate tourDay) {
        return offerDetails(kind, tourDay, text -> text);
    }

    /**
     * The sample with something changed.
     *
     * @param change of its text, once the tour's day is put in
     */
    public static OfferDetails offerDetails(GiftKind kind, LocalDate tourDay, UnaryOperator<String> change) {
        String sample = ContractFiles.detailsSample(Side.ENTERPRISE, kind)
                .replace(TOUR_DAY, tourDay.toString())
                .replace(SLOT, UUID.randomUUID().toString());
        return JSON.readValue(change.apply(sample), OfferDetails.class);
    }

    public static NeedDetails needDetails(GiftKind kind, LocalDate tourDay) {
        return needDetails(kind, tourDay, text -> text);
    }

    /**
     * The sample with something changed.
     *
     * @param change of its text, once the tour's day is put in
     */
    public static NeedDetails needDetails(GiftKind kind, LocalDate tourDay, UnaryOperator<String> change) {
        String sample = ContractFiles.detailsSample(Side.SCHOOL, kind).replace(TOUR_DAY, tourDay.toString());
        return JSON.readValue(change.apply(sample), NeedDetails.class);
    }

    public static OfferPublished offer(UUID enterprise, OfferDetails details, int quantity, LocalDate today) {
        return new OfferPublished(
                UUID.randomUUID(),
                1,
                Instant.now(),
                enterprise,
                "资源" + UUID.randomUUID(),
                details,
                quantity,
                Reach.CITY,
                Set.of(),
                today,
                today.plusDays(90));
    }

    public static NeedPublished need(UUID school, NeedDetails details, int quantity, LocalDate today) {
        return need(school, details, quantity, 1, today);
    }

    public static NeedPublished need(
            UUID school, NeedDetails details, int quantity, int minimumUseful, LocalDate today) {
        return new NeedPublished(
                UUID.randomUUID(),
                1,
                Instant.now(),
                school,
                "需求" + UUID.randomUUID(),
                details,
                quantity,
                minimumUseful,
                Readiness.READY,
                Set.of(),
                today,
                today.plusDays(60));
    }
}
