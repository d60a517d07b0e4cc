package cn.linkage.school.support;

import java.util.List;
import java.util.UUID;

/** Somebody with a token. */
public record TestPerson(UUID id, String name, List<String> offices) {

    public static TestPerson somebody() {
        return new TestPerson(UUID.randomUUID(), "somebody", List.of());
    }

    public static TestPerson official(String office) {
        return new TestPerson(UUID.randomUUID(), office, List.of(office));
    }
}
