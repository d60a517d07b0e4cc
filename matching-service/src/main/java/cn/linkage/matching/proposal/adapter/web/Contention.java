package cn.linkage.matching.proposal.adapter.web;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Repeats what lost to another transaction. Several events handled in one transaction may take their locks in another order
 * than a request does; the database then ends one of the two, and nothing of it has happened.
 */
final class Contention {

    private static final int MOST_ATTEMPTS = 5;

    private Contention() {}

    static <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (PessimisticLockingFailureException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
