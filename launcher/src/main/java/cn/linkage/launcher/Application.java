package cn.linkage.launcher;

import java.util.List;

/** The platform's own processes, in the order in which they are shown. */
public enum Application {
    ENTERPRISE("enterprise-service", "enterprise", 18_082, 18_083, 160),
    SCHOOL("school-service", "school", 18_084, 18_085, 160),
    MATCHING("matching-service", "matching", 18_086, 18_087, 320),
    GATEWAY("gateway", "gateway", 8_080, 18_089, 160);

    private final String module;
    private final String database;
    private final int usualPort;
    private final int usualManagementPort;
    private final int heapMegabytes;

    Application(String module, String database, int usualPort, int usualManagementPort, int heapMegabytes) {
        this.module = module;
        this.database = database;
        this.usualPort = usualPort;
        this.usualManagementPort = usualManagementPort;
        this.heapMegabytes = heapMegabytes;
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    /** What the application's database keeps apart: colour grading, which must never learn of giving. */
    List<String> compartments() {
        return this == ENTERPRISE ? List.of("cultivation") : List.of();
    }

    int usualPort() {
        return usualPort;
    }

    int usualManagementPort() {
        return usualManagementPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
