package cn.linkage.launcher;

import java.nio.file.Path;

/** The places of one installation: the source tree, and {@code .linkage} in it for everything that is made. */
public record Installation(Path root) {

    public Installation {
        root = root.toAbsolutePath().normalize();
    }

    public Path home() {
        return root.resolve(".linkage");
    }

    /** What must not be lost: databases and topics. */
    public Path data() {
        return home().resolve("data");
    }

    public Path logs() {
        return home().resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Extracted applications and their caches; may be deleted at any time. */
    public Path build() {
        return home().resolve("build");
    }

    public Path secrets() {
        return home().resolve("secrets.properties");
    }

    public Path state() {
        return home().resolve("run").resolve("state.json");
    }

    /** There while everything is ready; what {@code up --detach} waits for. */
    public Path readyMark() {
        return home().resolve("run").resolve("ready");
    }

    /** How far the services' clocks run behind while the demo's year is lived through; the profile demo alone heeds it. */
    public Path demoClock() {
        return home().resolve("run").resolve("demo-clock");
    }
}
