package cn.linkage.acceptance.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file for one of the platform's imports.
 *
 * @param path where it is sent
 * @param query of the address, with its question mark; empty for none
 * @param what for whom it is, in words
 */
record ImportFile(String path, String query, String what, List<String> columns, List<Map<String, String>> rows) {

    /** Where it is sent, with its own name. */
    String address() {
        String name = "fileName=" + URLEncoder.encode(what + ".csv", StandardCharsets.UTF_8);
        return path + (query.isEmpty() ? "?" : query + "&") + name;
    }

    /** Comma-separated, with the columns' fields as header. */
    String text() {
        String header = columns.stream().map(ImportFile::cell).collect(Collectors.joining(","));
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") || text.contains("\n")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    /** Stands for the content, so that a repeated call begins no second import of it. */
    String idempotencyKey() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((path + text()).getBytes(StandardCharsets.UTF_8));
            return "sample-" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
