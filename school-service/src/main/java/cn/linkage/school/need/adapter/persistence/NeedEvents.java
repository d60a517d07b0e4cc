package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.ListingState;
import cn.linkage.contracts.school.NeedChanged;
import cn.linkage.contracts.school.NeedExpired;
import cn.linkage.contracts.school.NeedPaused;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.contracts.school.NeedRestated;
import cn.linkage.contracts.school.NeedWithdrawn;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedResult.Changed;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A need's changes as other services hear of them. They hear nothing of drafts. */
final class NeedEvents {

    private NeedEvents() {}

    static Optional<Event> of(Changed changed, Instant at) {
        Need need = changed.need();
        return switch (changed.action()) {
            case CREATE, DELETE -> Optional.empty();
            case EDIT -> need.state().isLive() ? Optional.of(edited(need, at)) : Optional.empty();
            // One moment for all who keep it: it is what a restatement says again.
            case PUBLISH -> Optional.of(published(need, firstPublished(need)));
            case RESUME -> Optional.of(published(need, at));
            case PAUSE -> Optional.of(new NeedPaused(need.id(), need.version(), at, need.schoolId()));
            case WITHDRAW -> Optional.of(new NeedWithdrawn(need.id(), need.version(), at, need.schoolId()));
            case EXPIRE -> Optional.of(new NeedExpired(need.id(), need.version(), at, need.schoolId()));
        };
    }

    private static NeedPublished published(Need need, Instant at) {
        NeedContent content = need.content();
        return new NeedPublished(
                need.id(),
                need.version(),
                at,
                need.schoolId(),
                content.title(),
                DetailsJson.contract(content.details()),
                content.quantity().wanted(),
                content.quantity().minimumUseful(),
                content.readiness(),
                content.gradeBands(),
                content.window().from(),
                content.window().until());
    }

    /** How a need stands that was published once. */
    static NeedRestated restated(Need need, Instant at) {
        NeedContent content = need.content();
        return new NeedRestated(
                need.id(),
                need.version(),
                at,
                need.schoolId(),
                content.title(),
                DetailsJson.contract(content.details()),
                content.quantity().wanted(),
                content.quantity().minimumUseful(),
                content.readiness(),
                content.gradeBands(),
                content.window().from(),
                content.window().until(),
                ListingState.valueOf(need.state().name()),
                firstPublished(need));
    }

    private static Instant firstPublished(Need need) {
        return Objects.requireNonNull(need.publishedAt(), "when a published need was published");
    }

    private static NeedChanged edited(Need need, Instant at) {
        NeedContent content = need.content();
        return new NeedChanged(
                need.id(),
                need.version(),
                at,
                need.schoolId(),
                content.title(),
                DetailsJson.contract(content.details()),
                content.quantity().wanted(),
                content.quantity().minimumUseful(),
                content.readiness(),
                content.gradeBands(),
                content.window().from(),
                content.window().until());
    }
}
