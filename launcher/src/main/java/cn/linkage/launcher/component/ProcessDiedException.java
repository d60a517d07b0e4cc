package cn.linkage.launcher.component;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** A process that should run has ended; the message names its log and shows the end of it. */
public final class ProcessDiedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    public ProcessDiedException(String name, int exit, Path log, List<String> lastLines) {
        super("%s ended with code %d. Its log is %s; the last lines:%n  %s"
                .formatted(name, exit, log, String.join(System.lineSeparator() + "  ", lastLines)));
    }
}
