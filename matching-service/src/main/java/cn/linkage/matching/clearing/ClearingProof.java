package cn.linkage.matching.clearing;

import cn.linkage.engine.clearing.CertificateChecker;
import cn.linkage.engine.clearing.Clearing;
import cn.linkage.engine.clearing.ClearingResult;
import cn.linkage.engine.clearing.TransportMarket;
import cn.linkage.engine.cli.FormatException;
import cn.linkage.engine.cli.MarketFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a clearing was computed from and what it found, with its prices, both as text in the engine's file form: the words
 * {@code ./linkage clear --verify} takes. Immutable. Offers and needs have numbers there and no ids.
 */
final class ClearingProof {

    private final String market;
    private final String result;

    private ClearingProof(String market, String result) {
        this.market = market;
        this.result = result;
    }

    static ClearingProof of(ClearingResult result) {
        return new ClearingProof(
                text(out -> MarketFile.write(result.market(), out)), text(out -> MarketFile.write(result, out)));
    }

    /** From what {@link #zippedMarket} and {@link #zippedResult} gave. */
    static ClearingProof unzip(byte[] market, byte[] result) {
        return new ClearingProof(unzipped(market), unzipped(result));
    }

    byte[] zippedMarket() {
        return zipped(market);
    }

    byte[] zippedResult() {
        return zipped(result);
    }

    /** SHA-256 of the market's text. */
    String marketHash() {
        return MarketPlanner.hash(Stream.of(market));
    }

    /**
     * Computes the market again.
     *
     * @param keptHash what the hash of the market was when it was kept
     */
    ClearingReplay replay(String keptHash) {
        long began = System.nanoTime();
        try {
            TransportMarket read = MarketFile.read(stream(market));
            MarketFile.Claim claim = MarketFile.readClaim(read, stream(result));
            ClearingResult again = Clearing.solve(read);
            return new ClearingReplay(
                    marketHash(),
                    CertificateChecker.check(read, claim.flows(), claim.prices())
                            instanceof CertificateChecker.Certified,
                    marketHash().equals(keptHash)
                            && text(out -> MarketFile.write(again, out)).equals(result),
                    IntStream.rangeClosed(1, read.tiers())
                            .mapToObj(again::served)
                            .toList(),
                    again.totalSuitability(),
                    (System.nanoTime() - began) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException("A kept clearing cannot be read: " + e.getMessage(), e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(Consumer<PrintWriter> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.US_ASCII)) {
            writing.accept(out);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unzipped(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
