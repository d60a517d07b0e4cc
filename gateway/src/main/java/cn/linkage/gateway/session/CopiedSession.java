package cn.linkage.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/**
 * One request's view of a session. It reads from the shared copy; the first change loads the stored session, and from
 * then on this view works on that. A session that was ended meanwhile takes changes that nobody will ever see.
 */
public final class CopiedSession implements Session {

    private final CopiedSessions<?> sessions;
    private final @Nullable SessionCopy copy;
    private @Nullable Session stored;
    private boolean ended;

    CopiedSession(CopiedSessions<?> sessions, SessionCopy copy) {
        this.sessions = sessions;
        this.copy = copy;
    }

    CopiedSession(CopiedSessions<?> sessions, Session stored) {
        this.sessions = sessions;
        this.copy = null;
        this.stored = stored;
    }

    /** What has to be saved, if anything. */
    @Nullable
    Session changed() {
        return ended ? null : stored;
    }

    /** The id under which a copy may be held. */
    @Nullable
    String copiedId() {
        return copy == null ? null : copy.id();
    }

    private Session stored() {
        if (stored == null) {
            SessionCopy seen = copy();
            stored = sessions.load(seen.id());
            if (stored == null) {
                ended = true;
                stored = detached(seen);
            }
        }
        return stored;
    }

    private static Session detached(SessionCopy seen) {
        MapSession detached = new MapSession(seen.id());
        seen.attributes().forEach(detached::setAttribute);
        return detached;
    }

    private SessionCopy copy() {
        if (copy == null) {
            throw new IllegalStateException("A session has either a copy or its stored form");
        }
        return copy;
    }

    @Override
    public String getId() {
        return stored == null ? copy().id() : stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored().changeSessionId();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return stored == null ? (T) copy().attribute(name) : stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored == null ? Set.copyOf(copy().attributes().keySet()) : stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            stored().setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (stored != null || copy().attribute(name) != null) {
            stored().removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return stored == null ? copy().created() : stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (stored != null) {
            stored.setLastAccessedTime(time);
        } else if (copy().touchIsDue(time, sessions.touchEvery())) {
            stored().setLastAccessedTime(time);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored == null ? copy().lastAccessed() : stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored().setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored == null ? copy().maxInactive() : stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored == null ? copy().expired() : stored.isExpired();
    }
}
