package cn.linkage.enterprise.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done by several at once. */
public final class Race {

    private Race() {}

    /** What each runner got. */
    public static <T> List<T> run(int runners, Callable<T> run) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(runners)) {
            List<T> all = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(Collections.nCopies(runners, run))) {
                all.add(result.get());
            }
            return all;
        }
    }
}
