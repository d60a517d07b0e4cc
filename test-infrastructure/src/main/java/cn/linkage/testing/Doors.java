package cn.linkage.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which door to take: what {@code linkage.test.door} says, else Docker where an engine answers. */
final class Doors {

    private Doors() {}

    static Door choose() {
        Optional<String> wish = Setting.of("linkage.test.door").filter(value -> !value.equals("auto"));
        if (wish.isPresent()) {
            return named(wish.get());
        }
        return dockerAnswers() ? new ContainerDoor() : new EmbeddedDoor();
    }

    static Door named(String name) {
        return switch (name) {
            case "embedded" -> new EmbeddedDoor();
            case "docker" -> new ContainerDoor();
            default ->
                throw new IllegalArgumentException(
                        "linkage.test.door is \"" + name + "\"; it may be auto, embedded or docker");
        };
    }

    /** Asks the engine only where there is a sign of one: asking in vain takes seconds. */
    static boolean dockerAnswers() {
        boolean sign = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return sign && ContainerDoor.answers();
    }
}
