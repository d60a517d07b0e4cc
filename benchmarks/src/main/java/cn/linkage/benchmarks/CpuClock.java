package cn.linkage.benchmarks;

import java.lang.management.ManagementFactory;

/** CPU time of the whole process, garbage collection and compilation included. */
final class CpuClock {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CpuClock() {}

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
