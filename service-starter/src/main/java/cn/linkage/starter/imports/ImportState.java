package cn.linkage.starter.imports;

/** Where an import stands; the last three are final. What went in before an import ended stays in. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
