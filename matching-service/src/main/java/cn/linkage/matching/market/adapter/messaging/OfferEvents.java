package cn.linkage.matching.market.adapter.messaging;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.enterprise.OfferChanged;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.contracts.enterprise.OfferExpired;
import cn.linkage.contracts.enterprise.OfferPaused;
import cn.linkage.contracts.enterprise.OfferPublished;
import cn.linkage.contracts.enterprise.OfferRestated;
import cn.linkage.contracts.enterprise.OfferWithdrawn;
import cn.linkage.contracts.enterprise.WholeOffer;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.application.ApplyOffer;
import cn.linkage.matching.market.model.OfferFacts;
import cn.linkage.starter.inbox.EventHandler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happened to offers, in {@code enterprise.offers.v1}. */
@Configuration(proxyBeanMethods = false)
class OfferEvents {

    @Bean
    EventHandler<OfferPublished> offerPublished(ApplyOffer apply) {
        return EventHandler.ofMany(
                EventType.OFFER_PUBLISHED.topic(),
                EventType.OFFER_PUBLISHED.typeName(),
                OfferPublished.class,
                arrived -> apply.published(arrived.stream()
                        .map(one -> facts(
                                one.event(),
                                one.event().occurredAt(),
                                one.context().traceparent()))
                        .toList()));
    }

    @Bean
    EventHandler<OfferChanged> offerChanged(ApplyOffer apply) {
        return handler(
                EventType.OFFER_CHANGED,
                OfferChanged.class,
                (e, context) -> apply.changed(facts(e, e.occurredAt(), context.traceparent())));
    }

    @Bean
    EventHandler<OfferRestated> offerRestated(ApplyOffer apply) {
        return handler(
                EventType.OFFER_RESTATED,
                OfferRestated.class,
                (e, context) -> apply.restated(facts(e, e.publishedAt(), null), MarketState.of(e.state())));
    }

    @Bean
    EventHandler<OfferPaused> offerPaused(ApplyOffer apply) {
        return handler(
                EventType.OFFER_PAUSED,
                OfferPaused.class,
                (e, context) -> apply.left(e.offerId(), e.version(), MarketState.PAUSED, Reason.OFFER_PAUSED));
    }

    @Bean
    EventHandler<OfferWithdrawn> offerWithdrawn(ApplyOffer apply) {
        return handler(
                EventType.OFFER_WITHDRAWN,
                OfferWithdrawn.class,
                (e, context) -> apply.left(e.offerId(), e.version(), MarketState.WITHDRAWN, Reason.OFFER_WITHDRAWN));
    }

    @Bean
    EventHandler<OfferExpired> offerExpired(ApplyOffer apply) {
        return handler(
                EventType.OFFER_EXPIRED,
                OfferExpired.class,
                (e, context) -> apply.left(e.offerId(), e.version(), MarketState.EXPIRED, Reason.OFFER_EXPIRED));
    }

    private static <T> EventHandler<T> handler(EventType type, Class<T> payload, EventHandler.Handling<T> handling) {
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }

    private static OfferFacts facts(WholeOffer e, Instant at, @Nullable String traceparent) {
        return new OfferFacts(
                e.offerId(),
                e.version(),
                at,
                e.enterpriseId(),
                market(e.details()),
                e.title(),
                OfferTermsReading.used(e.details()),
                OfferTermsReading.capacity(e.details(), e.quantity()),
                e.reach(),
                e.gradeBands(),
                e.availableFrom(),
                e.availableUntil(),
                traceparent,
                OfferTermsReading.terms(e.details()),
                OfferTermsReading.slots(e.details()));
    }

    private static MarketKey market(OfferDetails details) {
        return MarketKey.of(details.kind(), details.itemCategory());
    }
}
