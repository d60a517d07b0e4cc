package cn.linkage.contracts;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The written contract of each event: its JSON Schema (2020-12) and a golden sample, for producers and consumers. */
public final class ContractFiles {

    private ContractFiles() {}

    /** The JSON Schema that every event of the type satisfies. */
    public static String schema(EventType type) {
        return read("/schemas/" + type.typeName() + ".json");
    }

    /** An event as it stands on the wire; a consumer that cannot read it breaks the contract. */
    public static String sample(EventType type) {
        return read("/samples/" + type.typeName() + ".json");
    }

    /** The details of one kind of offer or need as they stand on the wire, in the place of the sample's own details. */
    public static String detailsSample(Side side, GiftKind kind) {
        String what = side == Side.ENTERPRISE ? "offer" : "need";
        return read("/samples/details/" + what + "-"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json");
    }

    private static String read(String resource) {
        try (InputStream in = ContractFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("contracts has no " + resource + "; every EventType needs one");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
