package cn.linkage.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** What a session held when it was last read from the database; shared by parallel calls, so its values never change. */
final class SessionCopy {

    private final String id;
    private final Instant created;
    private final Duration maxInactive;
    private final boolean expired;
    private final Map<String, Object> attributes;
    private final AtomicLong lastAccessedMillis;

    SessionCopy(Session session) {
        this.id = session.getId();
        this.created = session.getCreationTime();
        this.maxInactive = session.getMaxInactiveInterval();
        this.expired = session.isExpired();
        this.lastAccessedMillis = new AtomicLong(session.getLastAccessedTime().toEpochMilli());
        this.attributes = new HashMap<>();
        session.getAttributeNames().forEach(name -> {
            Object value = session.getAttribute(name);
            if (value != null) {
                attributes.put(name, value);
            }
        });
    }

    String id() {
        return id;
    }

    Instant created() {
        return created;
    }

    Duration maxInactive() {
        return maxInactive;
    }

    boolean expired() {
        return expired;
    }

    Instant lastAccessed() {
        return Instant.ofEpochMilli(lastAccessedMillis.get());
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    @Nullable
    Object attribute(String name) {
        return attributes.get(name);
    }

    /** True for the first caller after the interval, who is then the one to write the time down. */
    boolean touchIsDue(Instant now, Duration interval) {
        long last = lastAccessedMillis.get();
        return now.toEpochMilli() - last >= interval.toMillis()
                && lastAccessedMillis.compareAndSet(last, now.toEpochMilli());
    }
}
