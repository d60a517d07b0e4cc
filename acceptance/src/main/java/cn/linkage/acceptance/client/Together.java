package cn.linkage.acceptance.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Does the same to many things on virtual threads, so many at a time; a failure is thrown on and nothing new is begun. */
public final class Together {

    private Together() {}

    /** The results in the order of the things. */
    public static <T, R> List<R> map(Collection<T> things, int atATime, Function<T, R> work) {
        AtomicBoolean failed = new AtomicBoolean();
        Semaphore places = new Semaphore(atATime);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> running = new ArrayList<>(things.size());
            for (T thing : things) {
                places.acquire();
                if (failed.get()) {
                    break;
                }
                running.add(threads.submit(() -> {
                    try {
                        return work.apply(thing);
                    } catch (RuntimeException e) {
                        failed.set(true);
                        throw e;
                    } finally {
                        places.release();
                    }
                }));
            }
            List<R> results = new ArrayList<>(running.size());
            for (Future<R> future : running) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
