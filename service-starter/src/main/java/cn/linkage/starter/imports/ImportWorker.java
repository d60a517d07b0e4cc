package cn.linkage.starter.imports;

import cn.linkage.starter.security.CurrentPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/** Works on imports, this instance's and those that another one left, in threads of its own. */
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportJobs jobs;
    private final ImportRun run;
    private final Map<String, ImportKind> kinds;
    private final TransactionOperations transactions;
    private final ImportProperties limits;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    ImportWorker(
            ImportJobs jobs,
            ImportRun run,
            Map<String, ImportKind> kinds,
            TransactionOperations transactions,
            ImportProperties limits) {
        this.jobs = jobs;
        this.run = run;
        this.kinds = Map.copyOf(kinds);
        this.transactions = transactions;
        this.limits = limits;
    }

    /** Has this instance look for an import at once; called after the commit that brought one. */
    void lookNow() {
        news.release();
    }

    @Override
    public void start() {
        stopping = false;
        for (int i = 0; i < limits.workers(); i++) {
            // One owner a thread, so that no two threads think they hold one import.
            UUID owner = UUID.randomUUID();
            threads.add(Thread.ofVirtual().name("import-" + i).start(() -> work(owner)));
        }
    }

    private void work(UUID owner) {
        while (!stopping) {
            if (!workOnOne(owner)) {
                pause();
            }
        }
    }

    /** False where there was nothing to do, or nothing can be done now. */
    private boolean workOnOne(UUID owner) {
        try {
            Optional<ImportJob> claimed = Optional.ofNullable(
                            transactions.execute(status -> jobs.claim(owner, limits.lease())))
                    .flatMap(found -> found);
            claimed.ifPresent(job -> CurrentPerson.actFor(job.person(), () -> goOn(job, owner)));
            return claimed.isPresent();
        } catch (RuntimeException e) {
            LOG.warn("An import could not go on and will be tried again", e);
            return false;
        }
    }

    private void goOn(ImportJob job, UUID owner) {
        ImportKind kind = kinds.get(job.kind());
        if (kind == null) {
            throw new IllegalStateException("Nothing here imports " + job.kind());
        }
        try {
            run.run(job, kind, owner, () -> stopping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (stopping) {
                transactions.executeWithoutResult(status -> jobs.release(owner));
            }
        }
    }

    private void pause() {
        try {
            boolean told = news.tryAcquire(limits.poll().toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("Looking for imports, told to: {}", told);
        } catch (InterruptedException e) {
            // Only stop() interrupts, to end this pause.
            Thread.currentThread().interrupt();
        }
    }

    /** Lets batches at hand end; the rest of an import is left to another instance. */
    @Override
    public void stop() {
        stopping = true;
        news.release(limits.workers());
        for (Thread thread : threads) {
            try {
                thread.join(limits.lease());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
