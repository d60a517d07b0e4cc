package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.starter.projection.Projection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the market comes from the owners: all but the books (held, agreed, short). */
@Configuration(proxyBeanMethods = false)
class MarketProjections {

    private static final String ALL = "true";
    private static final List<String> ID = List.of("id");
    private static final String VERSION = "version";

    @Bean
    Projection enterpriseProjection() {
        return new Projection(
                "enterprises", "enterprise", ID, List.of("credit_code", "name", "kind", "county_code"), ALL, VERSION);
    }

    @Bean
    Projection schoolProjection() {
        return new Projection(
                "schools",
                "school",
                ID,
                List.of("school_code", "name", "stage", "locality", "county_code", "designations"),
                ALL,
                VERSION);
    }

    @Bean
    Projection offerProjection() {
        return new Projection(
                "offers",
                "market_offer",
                ID,
                List.of(
                        "enterprise_id",
                        "kind",
                        "item_category",
                        "unit",
                        "title",
                        "used",
                        "reach",
                        "grade_bands",
                        "available_from",
                        "available_until",
                        "state",
                        "capacity",
                        "published_at",
                        "terms"),
                ALL,
                VERSION);
    }

    @Bean
    Projection needProjection() {
        return new Projection(
                "needs",
                "market_need",
                ID,
                List.of(
                        "school_id",
                        "kind",
                        "item_category",
                        "unit",
                        "title",
                        "used_accepted",
                        "minimum_useful",
                        "readiness",
                        "grade_bands",
                        "needed_from",
                        "needed_until",
                        "state",
                        "quantity",
                        "published_at",
                        "terms"),
                ALL,
                VERSION);
    }

    @Bean
    Projection tourSlotProjection() {
        return new Projection(
                "tour-slots",
                "tour_slot",
                List.of("offer_id", "slot_id", "date"),
                List.of("capacity", "grade_bands"),
                ALL,
                null);
    }
}
