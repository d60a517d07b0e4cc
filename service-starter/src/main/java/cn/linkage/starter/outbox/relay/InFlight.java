package cn.linkage.starter.outbox.relay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Transactions whose events were sent and are not all confirmed. Brokers confirm in any order; a place in the log is told
 * only once everything before it is confirmed, so that a start from there loses nothing.
 */
final class InFlight {

    /**
     * What may be on its way at once: enough for full requests, little enough to be gone before the collector looks, and less than
     * the producer's own memory (32 MB), which would block without end.
     */
    static final int MOST_BYTES = 4 << 20;

    private final Consumer<LogSequenceNumber> confirmed;
    private final Semaphore room = new Semaphore(MOST_BYTES);
    private final Deque<Sent> transactions = new ArrayDeque<>();

    /** A transaction, and how many of its events and of its commit are outstanding. */
    private static final class Sent {
        private int outstanding = 1;
        private @Nullable LogSequenceNumber end;
    }

    /** Tells each place in the log, in order, up to which everything has arrived. Called by the confirming thread. */
    InFlight(Consumer<LogSequenceNumber> confirmed) {
        this.confirmed = confirmed;
    }

    synchronized void begin() {
        transactions.addLast(new Sent());
    }

    /** Waits so long for room for an event of so many bytes; whether there was some. */
    boolean room(int bytes, long millis) throws InterruptedException {
        return room.tryAcquire(permits(bytes), millis, TimeUnit.MILLISECONDS);
    }

    private static int permits(int bytes) {
        return Math.min(bytes, MOST_BYTES);
    }

    /** An event of the transaction that began last is on its way; to be run when it has arrived. */
    synchronized Runnable send(int bytes) {
        Sent transaction = transactions.getLast();
        transaction.outstanding++;
        return () -> {
            room.release(permits(bytes));
            arrived(transaction);
        };
    }

    /** The transaction that began last is whole. */
    synchronized void commit(LogSequenceNumber end) {
        Sent transaction = transactions.getLast();
        transaction.end = end;
        arrived(transaction);
    }

    private synchronized void arrived(Sent transaction) {
        transaction.outstanding--;
        LogSequenceNumber place = null;
        while (!transactions.isEmpty() && transactions.getFirst().outstanding == 0) {
            place = transactions.removeFirst().end;
        }
        if (place != null) {
            confirmed.accept(place);
            notifyAll();
        }
    }

    /** Whether no transaction has begun that has not arrived whole. */
    synchronized boolean isNone() {
        return transactions.isEmpty();
    }

    /** Whether the transaction that began last has not been read to its end. */
    synchronized boolean isAmid() {
        return !transactions.isEmpty() && transactions.getLast().end == null;
    }

    /** Waits so long until nothing is on its way; whether that came. */
    synchronized boolean awaitNone(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!transactions.isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
