package cn.linkage.matching.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several things start at the same moment. */
public final class Race {

    private Race() {}

    @SafeVarargs
    public static <T> List<T> at(Callable<T>... runners) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> runner : runners) {
                running.add(threads.submit(() -> {
                    start.await();
                    return runner.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> run : running) {
                results.add(run.get());
            }
            return results;
        }
    }
}
