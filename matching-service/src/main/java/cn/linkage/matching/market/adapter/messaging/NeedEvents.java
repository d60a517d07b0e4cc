package cn.linkage.matching.market.adapter.messaging;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedDetails;
import cn.linkage.contracts.school.NeedExpired;
import cn.linkage.contracts.school.NeedPaused;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.NeedRestated;
import cn.linkage.contracts.school.NeedWithdrawn;
import cn.linkage.contracts.school.WholeNeed;
import cn.linkage.matching.market.MarketClaims.Reason;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.application.ApplyNeed;
import cn.linkage.matching.market.model.NeedFacts;
import cn.linkage.starter.inbox.EventHandler;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happened to needs, in {@code school.needs.v1}. */
@Configuration(proxyBeanMethods = false)
class NeedEvents {

    @Bean
    EventHandler<NeedPublished> needPublished(ApplyNeed apply) {
        return EventHandler.ofMany(
                EventType.NEED_PUBLISHED.topic(),
                EventType.NEED_PUBLISHED.typeName(),
                NeedPublished.class,
                arrived -> apply.published(arrived.stream()
                        .map(one -> facts(
                                one.event(),
                                one.event().occurredAt(),
                                one.context().traceparent()))
                        .toList()));
    }

    @Bean
    EventHandler<NeedChanged> needChanged(ApplyNeed apply) {
        return handler(
                EventType.NEED_CHANGED,
                NeedChanged.class,
                (e, context) -> apply.changed(facts(e, e.occurredAt(), context.traceparent())));
    }

    @Bean
    EventHandler<NeedRestated> needRestated(ApplyNeed apply) {
        return handler(
                EventType.NEED_RESTATED,
                NeedRestated.class,
                (e, context) -> apply.restated(facts(e, e.publishedAt(), null), MarketState.of(e.state())));
    }

    @Bean
    EventHandler<NeedPaused> needPaused(ApplyNeed apply) {
        return handler(
                EventType.NEED_PAUSED,
                NeedPaused.class,
                (e, context) -> apply.left(e.needId(), e.version(), MarketState.PAUSED, Reason.NEED_PAUSED));
    }

    @Bean
    EventHandler<NeedWithdrawn> needWithdrawn(ApplyNeed apply) {
        return handler(
                EventType.NEED_WITHDRAWN,
                NeedWithdrawn.class,
                (e, context) -> apply.left(e.needId(), e.version(), MarketState.WITHDRAWN, Reason.NEED_WITHDRAWN));
    }

    @Bean
    EventHandler<NeedExpired> needExpired(ApplyNeed apply) {
        return handler(
                EventType.NEED_EXPIRED,
                NeedExpired.class,
                (e, context) -> apply.left(e.needId(), e.version(), MarketState.EXPIRED, Reason.NEED_EXPIRED));
    }

    private static <T> EventHandler<T> handler(EventType type, Class<T> payload, EventHandler.Handling<T> handling) {
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }

    private static NeedFacts facts(WholeNeed e, Instant at, @Nullable String traceparent) {
        return new NeedFacts(
                e.needId(),
                e.version(),
                at,
                e.schoolId(),
                market(e.details()),
                e.title(),
                NeedTermsReading.usedAccepted(e.details()),
                NeedTermsReading.quantity(e.details(), e.quantity()),
                e.minimumUsefulQuantity(),
                e.readiness(),
                e.gradeBands(),
                e.neededFrom(),
                e.neededUntil(),
                traceparent,
                NeedTermsReading.terms(e.details()));
    }

    private static MarketKey market(NeedDetails details) {
        return MarketKey.of(details.kind(), details.itemCategory());
    }
}
