package cn.linkage.school.need.model;

import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Reason;
import cn.linkage.school.need.model.NeedResult.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
 * edited, but keep their item category, because agreements count in its unit. A naming also keeps its thing, its term
 * and whether it is exclusive: that is what the giver was promised. A study tour keeps its grade bands, because hosts
 * accept by band, and each of its days that is not over yet, because a host may hold a slot on it; days may be added,
 * and the pupils of a band raised or cut like any quantity. What has to change beyond that is another need. WITHDRAWN and
 * EXPIRED are the end. A need expires on the day after its last day. Values are immutable: every action gives the next
 * version or a refusal.
 *
 * <p>Whatever is said or published is first held against the {@link WordingRule}s: personal data and advertising throw
 * an {@link cn.linkage.contracts.codes.InvalidValueException} on the field that has them.
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
        content.requireSoundWording();
        return new Changed(new Need(id, schoolId, content, NeedState.DRAFT, by, at, null, 1), NeedAction.CREATE);
    }

    public NeedResult edit(NeedContent better, LocalDate today) {
        if (state == NeedState.WITHDRAWN || state == NeedState.EXPIRED) {
            return new Refused(Reason.ENDED);
        }
        better.requireSoundWording();
        if (state.isLive()) {
            Optional<Reason> kept = content.details().refusalOf(better.details(), today);
            if (kept.isPresent()) {
                return new Refused(kept.get());
            }
            if (better.window().isOver(today)) {
                return new Refused(Reason.WINDOW_OVER);
            }
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
        content.requireSoundWording();
        return tooLate(today)
                .<NeedResult>map(Refused::new)
                .orElseGet(() -> new Changed(next(content, NeedState.PUBLISHED, at), NeedAction.PUBLISH));
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
        return tooLate(today)
                .<NeedResult>map(Refused::new)
                .orElseGet(() -> moved(NeedState.PUBLISHED, NeedAction.RESUME));
    }

    private Optional<Reason> tooLate(LocalDate today) {
        if (content.window().isOver(today)) {
            return Optional.of(Reason.WINDOW_OVER);
        }
        return content.details().isOver(today) ? Optional.of(Reason.TOUR_DAYS_OVER) : Optional.empty();
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
