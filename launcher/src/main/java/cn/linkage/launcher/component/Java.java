package cn.linkage.launcher.component;

import java.nio.file.Path;

/** The Java that runs this JVM, for the JVMs that it starts. */
public final class Java {

    private Java() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
