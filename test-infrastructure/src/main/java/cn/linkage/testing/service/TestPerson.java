package cn.linkage.testing.service;

import java.util.List;
import java.util.UUID;

/**
 * Somebody with a token.
 *
 * @param offices realm roles
 */
public record TestPerson(UUID id, String name, List<String> offices) {

    public static TestPerson somebody() {
        return new TestPerson(UUID.randomUUID(), "somebody", List.of());
    }

    public static TestPerson named(String name) {
        return new TestPerson(UUID.randomUUID(), name, List.of());
    }

    public static TestPerson official(String office) {
        return new TestPerson(UUID.randomUUID(), office, List.of(office));
    }
}
