package cn.linkage.school.need.model;

import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Reason;
import cn.linkage.school.need.model.NeedResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a school asks for.
 *
 * <pre>
 *   DRAFT ──publish──▶ PUBLISHED ◀──pause / resume──▶ PAUSED
 *     │                    │                            │
 *   delete            withdraw ▶ WITHDRAWN         expire ▶ EXPIRED     (both, from PUBLISHED or PAUSED)
 * </pre>
 *
 * <p>A draft is its school's own affair: nobody else sees it, and it can be deleted. Published or paused needs can be
 * edited, but keep their item category, because agreements count in its unit. WITHDRAWN and EXPIRED are the end. A need
 * expires on the day after its last day. Values are immutable: every action gives the next version or a refusal.
 *
 * @param version 1 when it is created, one more with every change
 * @param publishedAt when it was first published; null for a draft
 */
public record Need(
        UUID id,
        UUID schoolId,
        NeedContent content,
        NeedState state,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant publishedAt,
        long version) {

    public static Changed draft(UUID id, UUID schoolId, NeedContent content, UUID by, Instant at) {
        return new Changed(new Need(id, schoolId, content, NeedState.DRAFT, by, at, null, 1), NeedAction.CREATE);
    }

    public NeedResult edit(NeedContent better, LocalDate today) {
        if (state == NeedState.WITHDRAWN || state == NeedState.EXPIRED) {
            return new Refused(Reason.ENDED);
        }
        if (state.isLive()
                && better.details().itemCategory() != content.details().itemCategory()) {
            return new Refused(Reason.ITEM_FIXED);
        }
        if (state.isLive() && better.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        return new Changed(next(better, state, publishedAt), NeedAction.EDIT);
    }

    /** The next version of a deleted draft is never stored; it tells what was deleted. */
    public NeedResult delete() {
        return state == NeedState.DRAFT ? moved(state, NeedAction.DELETE) : new Refused(Reason.NOT_A_DRAFT);
    }

    public NeedResult publish(LocalDate today, Instant at) {
        if (state != NeedState.DRAFT) {
            return new Refused(Reason.NOT_A_DRAFT);
        }
        if (content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        return new Changed(next(content, NeedState.PUBLISHED, at), NeedAction.PUBLISH);
    }

    public NeedResult pause() {
        return state == NeedState.PUBLISHED
                ? moved(NeedState.PAUSED, NeedAction.PAUSE)
                : new Refused(Reason.NOT_PUBLISHED);
    }

    public NeedResult resume(LocalDate today) {
        if (state != NeedState.PAUSED) {
            return new Refused(Reason.NOT_PAUSED);
        }
        if (content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OVER);
        }
        return moved(NeedState.PUBLISHED, NeedAction.RESUME);
    }

    public NeedResult withdraw() {
        return state.isLive() ? moved(NeedState.WITHDRAWN, NeedAction.WITHDRAW) : new Refused(Reason.NOT_LIVE);
    }

    public NeedResult expire(LocalDate today) {
        if (!state.isLive()) {
            return new Refused(Reason.NOT_LIVE);
        }
        if (!content.window().isOver(today)) {
            return new Refused(Reason.WINDOW_OPEN);
        }
        return moved(NeedState.EXPIRED, NeedAction.EXPIRE);
    }

    private Changed moved(NeedState to, NeedAction by) {
        return new Changed(next(content, to, publishedAt), by);
    }

    private Need next(NeedContent says, NeedState in, @Nullable Instant firstPublishedAt) {
        return new Need(id, schoolId, says, in, createdBy, createdAt, firstPublishedAt, version + 1);
    }
}
