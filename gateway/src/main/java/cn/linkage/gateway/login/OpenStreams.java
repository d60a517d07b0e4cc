package cn.linkage.gateway.login;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The event streams that run through this gateway. They are ended when their session is, when they are old enough to
 * be asked for their login again (browsers then reconnect by themselves), and before a shutdown waits for them.
 */
@Component
public class OpenStreams implements SmartLifecycle {

    private final Map<String, Set<Runnable>> endings = new ConcurrentHashMap<>();
    private volatile boolean running;

    /** Closed when the stream is over. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {

        @Override
        void close();
    }

    /** Puts a stream under watch until the result is closed. */
    public Watch watch(String owner, Duration lifetime, Runnable ending) {
        endings.compute(owner, (key, known) -> {
            Set<Runnable> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(ending);
            return all;
        });
        Thread clock = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(lifetime);
                ending.run();
            } catch (InterruptedException closedBefore) {
                Thread.currentThread().interrupt();
            }
        });
        return () -> {
            clock.interrupt();
            endings.computeIfPresent(owner, (key, known) -> {
                known.remove(ending);
                return known.isEmpty() ? null : known;
            });
        };
    }

    public int countOf(String owner) {
        Set<Runnable> known = endings.get(owner);
        return known == null ? 0 : known.size();
    }

    void endThoseOf(String owner) {
        Set<Runnable> known = endings.get(owner);
        if (known != null) {
            known.forEach(Runnable::run);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        endings.values().forEach(known -> known.forEach(Runnable::run));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the web server waits for open requests. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
