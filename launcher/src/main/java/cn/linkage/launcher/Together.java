package cn.linkage.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tasks side by side; the first failure interrupts the others and is the one that is told. */
final class Together {

    private Together() {}

    interface Task {
        void run() throws IOException;
    }

    static void run(List<Task> tasks) throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Boolean> completion = new ExecutorCompletionService<>(threads);
            List<Future<Boolean>> all = new ArrayList<>();
            tasks.forEach(task -> all.add(completion.submit(asCallable(task))));
            try {
                for (int done = 0; done < all.size(); done++) {
                    completion.take().get();
                }
            } catch (ExecutionException e) {
                throw asPlain(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted", e);
            } finally {
                all.forEach(future -> future.cancel(true));
            }
        }
    }

    static void quietly(List<Runnable> tasks) {
        List<Thread> threads =
                tasks.stream().map(task -> Thread.ofVirtual().start(task)).toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Callable<Boolean> asCallable(Task task) {
        return () -> {
            task.run();
            return true;
        };
    }

    private static IOException asPlain(Throwable cause) {
        return switch (cause) {
            case IOException known -> known;
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }
}
