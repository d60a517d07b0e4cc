package cn.linkage.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions of a repository, each read at most once in the life of its local copy.
 *
 * <p>What this instance writes or deletes, it sees at once. What another instance writes it sees when the copy's life
 * is over, so a session that was ended elsewhere lives on here for that long at most.
 *
 * @param <S> the repository's kind of session
 */
public final class CopiedSessions<S extends Session> implements FindByIndexNameSessionRepository<CopiedSession> {

    private final FindByIndexNameSessionRepository<S> repository;
    private final Cache<String, SessionCopy> copies;
    private final Duration touchEvery;

    CopiedSessions(FindByIndexNameSessionRepository<S> repository, Duration localCopy, Duration touchEvery) {
        this.repository = repository;
        this.touchEvery = touchEvery;
        this.copies = Caffeine.newBuilder()
                .expireAfterWrite(localCopy)
                .maximumSize(20_000)
                .build();
    }

    @Override
    public CopiedSession createSession() {
        return new CopiedSession(this, repository.createSession());
    }

    @Override
    public @Nullable CopiedSession findById(String id) {
        SessionCopy copy = copies.get(id, this::copy);
        return copy == null ? null : new CopiedSession(this, copy);
    }

    private @Nullable SessionCopy copy(String id) {
        S session = repository.findById(id);
        return session == null ? null : new SessionCopy(session);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void save(CopiedSession session) {
        Session changed = session.changed();
        if (changed == null) {
            return;
        }
        repository.save((S) changed);
        forget(changed.getId());
        forget(session.copiedId());
    }

    @Override
    public void deleteById(String id) {
        repository.deleteById(id);
        forget(id);
    }

    /**
     * Changes a stored session now, not at the end of the request.
     *
     * @return false if the session has ended
     */
    public boolean change(String id, Consumer<Session> change) {
        S session = repository.findById(id);
        if (session == null) {
            forget(id);
            return false;
        }
        change.accept(session);
        repository.save(session);
        forget(id);
        return true;
    }

    @Override
    public Map<String, CopiedSession> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        Map<String, CopiedSession> found = new HashMap<>();
        repository
                .findByIndexNameAndIndexValue(indexName, indexValue)
                .forEach((id, session) -> found.put(id, new CopiedSession(this, session)));
        return found;
    }

    @Nullable
    S load(String id) {
        return repository.findById(id);
    }

    Duration touchEvery() {
        return touchEvery;
    }

    private void forget(@Nullable String id) {
        if (id != null) {
            copies.invalidate(id);
        }
    }
}
