package cn.linkage.testing.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same call, made several times at once. */
public final class Racing {

    private Racing() {}

    /** What each copy was answered. All begin together. */
    public static <T> List<T> copies(int copies, Supplier<T> call) {
        CountDownLatch together = new CountDownLatch(copies);
        List<Future<T>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int copy = 0; copy < copies; copy++) {
                running.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return call.get();
                }));
            }
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            try {
                answers.add(one.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError("A racing call failed", e);
            }
        }
        return answers;
    }
}
