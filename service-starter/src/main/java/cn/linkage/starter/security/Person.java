package cn.linkage.starter.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who a verified token speaks for.
 *
 * @param id the token's subject
 * @param name for display and audit
 * @param offices the offices' realm roles, for example {@code economic-bureau}
 */
public record Person(UUID id, String name, Set<String> offices) {

    public Person {
        offices = Set.copyOf(offices);
    }

    public boolean holds(String office) {
        return offices.contains(office);
    }
}
