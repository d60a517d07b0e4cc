package cn.linkage.enterprise.offer.model;

import cn.linkage.enterprise.offer.model.OfferResult.Changed;
import cn.linkage.enterprise.offer.model.OfferResult.Reason;
import cn.linkage.enterprise.offer.model.OfferResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an enterprise gives.
 *
 * <pre>
 *   DRAFT ──publish──▶ PUBLISHED ◀──pause / resume──▶ PAUSED
 *     │                    │                            │
 *   delete            withdraw ▶ WITHDRAWN         expire ▶ EXPIRED     (both, from PUBLISHED or PAUSED)
 * </pre>
 *
 * <p>A draft is its enterprise's own affair: nobody else sees it, and it can be deleted. Published or paused offers can
 * be edited, the quantity too, but keep their item category, because agreements count in its unit. A study tour then
 * also keeps every slot and its date, because schools may have agreed on it: the capacity and the grade bands of a slot
 * may change, and slots may be added. A date that cannot be kept is a matter between the parties of its agreement; what
 * is still free goes by lowering the capacity. WITHDRAWN and EXPIRED are the end. An offer expires on the day after its
 * last day. Values are immutable: every action gives the next version or a refusal.
 *
 * <p>The rules on wording are asked when an offer is written and again when it is published, never when it is read: a
 * rule may become stricter, and what is on record must stay readable.
 *
 * @param version 1 when it is created, one more with every change
 * @param publishedAt when it was first published; null for a draft
 */
public record Offer(
        UUID id,
        UUID enterpriseId,
        OfferContent content,
        OfferState state,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant publishedAt,
        long version) {

    public static Changed draft(UUID id, UUID enterpriseId, OfferContent content, UUID by, Instant at) {
        content.details().requireAllowed();
        return new Changed(new Offer(id, enterpriseId, content, OfferState.DRAFT, by, at, null, 1), OfferAction.CREATE);
    }

    public OfferResult edit(OfferContent better, LocalDate today) {
        if (state == OfferState.WITHDRAWN || state == OfferState.EXPIRED) {
            return new Refused(Reason.ENDED);
        }
        if (state.isLive()
                && better.details().itemCategory() != content.details().itemCategory()) {
            return new Refused(Reason.ITEM_FIXED);
        }
        if (state.isLive() && !better.details().keepsWhatMayBeAgreed(content.details())) {
            return new Refused(Reason.SLOTS_FIXED);
        }
        if (state.isLive() && better.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        better.details().requireAllowed();
        return new Changed(next(better, state, publishedAt), OfferAction.EDIT);
    }

    /** The next version of a deleted draft is never stored; it tells what was deleted. */
    public OfferResult delete() {
        return state == OfferState.DRAFT ? moved(state, OfferAction.DELETE) : new Refused(Reason.NOT_A_DRAFT);
    }

    public OfferResult publish(LocalDate today, Instant at) {
        if (state != OfferState.DRAFT) {
            return new Refused(Reason.NOT_A_DRAFT);
        }
        if (content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        content.details().requireAllowed();
        return new Changed(next(content, OfferState.PUBLISHED, at), OfferAction.PUBLISH);
    }

    public OfferResult pause() {
        return state == OfferState.PUBLISHED
                ? moved(OfferState.PAUSED, OfferAction.PAUSE)
                : new Refused(Reason.NOT_PUBLISHED);
    }

    public OfferResult resume(LocalDate today) {
        if (state != OfferState.PAUSED) {
            return new Refused(Reason.NOT_PAUSED);
        }
        if (content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        return moved(OfferState.PUBLISHED, OfferAction.RESUME);
    }

    public OfferResult withdraw() {
        return state.isLive() ? moved(OfferState.WITHDRAWN, OfferAction.WITHDRAW) : new Refused(Reason.NOT_LIVE);
    }

    public OfferResult expire(LocalDate today) {
        if (!state.isLive()) {
            return new Refused(Reason.NOT_LIVE);
        }
        if (!content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OPEN);
        }
        return moved(OfferState.EXPIRED, OfferAction.EXPIRE);
    }

    private Changed moved(OfferState to, OfferAction by) {
        return new Changed(next(content, to, publishedAt), by);
    }

    private Offer next(OfferContent says, OfferState in, @Nullable Instant firstPublishedAt) {
        return new Offer(id, enterpriseId, says, in, createdBy, createdAt, firstPublishedAt, version + 1);
    }
}
