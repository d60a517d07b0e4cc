package cn.linkage.benchmarks;

import cn.linkage.engine.clearing.TransportMarket;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * LEMON's network simplex (C++), where a C++ compiler and the library are installed (Debian: g++ and liblemon-dev). A small
 * driver is compiled into a temporary directory and given the instance kind by kind.
 */
final class LemonPeer {

    private static final long LONGEST_MINUTES = 60;

    private final Path directory;
    private final Path program;

    private LemonPeer(Path directory) {
        this.directory = directory;
        this.program = directory.resolve("lemon-peer");
    }

    /** The peer, or empty where it cannot be compiled here. */
    static Optional<LemonPeer> compiled() {
        try {
            Path directory = Files.createTempDirectory("linkage-lemon");
            directory.toFile().deleteOnExit();
            Path source = directory.resolve("lemon-peer.cc");
            source.toFile().deleteOnExit();
            try (InputStream in =
                    Objects.requireNonNull(LemonPeer.class.getResourceAsStream("lemon-peer.cc"), "lemon-peer.cc")) {
                Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
            }
            LemonPeer peer = new LemonPeer(directory);
            peer.program.toFile().deleteOnExit();
            List<String> command =
                    List.of("g++", "-std=c++11", "-O3", "-w", "-o", peer.program.toString(), source.toString());
            Process compiler =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            compiler.getInputStream().readAllBytes();
            return compiler.waitFor() == 0 ? Optional.of(peer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Outcome solve(Instance instance, long tierStep) {
        Outcome sum = Outcome.nothing(instance.market().tiers());
        for (int kind = 0; kind < instance.kinds(); kind++) {
            sum = sum.plus(solve(KindSplit.of(instance, kind), tierStep));
        }
        return sum;
    }

    private Outcome solve(TransportMarket market, long tierStep) {
        try {
            Path file = directory.resolve("market");
            file.toFile().deleteOnExit();
            write(market, tierStep, file);
            Process process = new ProcessBuilder(program.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("LEMON's driver failed: " + answer);
            }
            String[] words = answer.split(" ", -1);
            long[] served = new long[market.tiers()];
            for (int t = 0; t < served.length; t++) {
                served[t] = Long.parseLong(words[t]);
            }
            return Outcome.of(
                    served,
                    Long.parseLong(words[served.length]),
                    Double.parseDouble(words[served.length + 1]),
                    Double.parseDouble(words[served.length + 2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while LEMON was solving", e);
        }
    }

    /** Big-endian 32-bit numbers: needs, offers, pairs, tiers, step; quantity and tier by need; capacities; pairs. */
    private static void write(TransportMarket market, long tierStep, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(market.needs());
            out.writeInt(market.offers());
            out.writeInt(market.pairs());
            out.writeInt(market.tiers());
            out.writeInt(Math.toIntExact(tierStep));
            for (int i = 0; i < market.needs(); i++) {
                out.writeInt(market.quantity(i));
                out.writeInt(market.tier(i));
            }
            for (int j = 0; j < market.offers(); j++) {
                out.writeInt(market.capacity(j));
            }
            for (int i = 0; i < market.needs(); i++) {
                for (int e = market.firstPair(i); e < market.firstPair(i + 1); e++) {
                    out.writeInt(i);
                    out.writeInt(market.offerOf(e));
                    out.writeInt(market.suitability(e));
                }
            }
        }
    }
}
