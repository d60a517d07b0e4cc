package cn.linkage.engine.cli;

import cn.linkage.engine.clearing.CertificateChecker;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Clears a market file, or verifies a result. Ends with 0 where the result is certified, 1 where it is not, 2 for bad input. */
public final class ClearMain {

    private static final String USAGE = """
            clear FILE [--out RESULT] [--json]   clears a market and prints what is served
            clear --verify FILE RESULT           checks a result against its market
            """;

    private ClearMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs one command. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> files = new ArrayList<>();
        boolean json = false;
        boolean verify = false;
        Path result = null;
        for (int k = 0; k < arguments.length; k++) {
            switch (arguments[k]) {
                case "--json" -> json = true;
                case "--verify" -> verify = true;
                case "--out" -> result = ++k < arguments.length ? Path.of(arguments[k]) : null;
                default -> files.add(arguments[k]);
            }
        }
        if (files.size() != (verify ? 2 : 1) || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.print(USAGE);
            return 2;
        }
        try {
            TransportMarket market = readMarket(Path.of(files.getFirst()));
            if (verify) {
                return verify(market, Path.of(files.get(1)), out);
            }
            return clear(market, result, json, out);
        } catch (FormatException | IOException e) {
            err.println(e instanceof FormatException ? e.getMessage() : "cannot read or write " + e.getMessage());
            return 2;
        }
    }

    private static TransportMarket readMarket(Path file) throws IOException, FormatException {
        try (InputStream in = Files.newInputStream(file)) {
            return MarketFile.read(in);
        }
    }

    private static int verify(TransportMarket market, Path file, PrintStream out) throws IOException, FormatException {
        MarketFile.Claim claim;
        try (InputStream in = Files.newInputStream(file)) {
            claim = MarketFile.readClaim(market, in);
        }
        return switch (CertificateChecker.check(market, claim.flows(), claim.prices())) {
            case CertificateChecker.Certified() -> {
                out.println("certified");
                yield 0;
            }
            case CertificateChecker.Refused(String reason) -> {
                out.println("refused (needs and offers counted from 0): " + reason);
                yield 1;
            }
        };
    }

    private static int clear(TransportMarket market, @Nullable Path file, boolean json, PrintStream out)
            throws IOException {
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        ClearingResult result = Clearing.solve(market);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        if (file != null) {
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    PrintWriter lines = new PrintWriter(writer)) {
                MarketFile.write(result, lines);
            }
        }
        print(result, wallSeconds, cpuSeconds, json, out);
        return 0;
    }

    private static void print(ClearingResult result, double wall, double cpu, boolean json, PrintStream out) {
        List<String> served = new ArrayList<>();
        for (int tier = 1; tier <= result.market().tiers(); tier++) {
            served.add(String.valueOf(result.served(tier)));
        }
        String peak = peakMegabytes();
        if (json) {
            out.printf(
                    Locale.ROOT,
                    "{\"served\":[%s],\"totalSuitability\":%d,\"wallSeconds\":%.3f,\"cpuSeconds\":%.3f,\"peakMegabytes\":%s,"
                            + "\"certified\":true}%n",
                    String.join(",", served),
                    result.totalSuitability(),
                    wall,
                    cpu,
                    peak.isEmpty() ? "null" : peak);
            return;
        }
        out.println("served by tier    " + String.join(" ", served));
        out.println("total suitability " + result.totalSuitability());
        out.printf(Locale.ROOT, "seconds           %.3f wall, %.3f CPU%n", wall, cpu);
        out.println("peak memory       " + (peak.isEmpty() ? "unknown" : peak + " MB"));
        out.println("certified");
    }

    /** CPU time of the whole process, where the platform tells it. */
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** The most that was resident, where the system tells it. */
    private static String peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
