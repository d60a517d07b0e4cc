package cn.linkage.acceptance.client;

import java.util.Optional;

/** Who calls: gives the Authorization header of the next request, or none for somebody not logged in. */
@FunctionalInterface
public interface Caller {

    Optional<String> authorization();

    /** Somebody not logged in. */
    static Caller anonymous() {
        return Optional::empty;
    }
}
