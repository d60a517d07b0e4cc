package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.imports.table.RawCell;
import cn.linkage.starter.imports.table.RawRow;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is told about rows, and the refused rows themselves, encrypted: they may hold names and telephones. */
class ImportRemarks {

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final int LONGEST_TEXT = 500;
    private static final int ROWS_AT_A_TIME = 500;

    private record Numbered(long number, ImportRemark remark) {}

    /** In the order of the lines. */
    private static final SortKeys<Numbered> KEYS =
            SortKeys.unique("number", KeyType.NUMBER, Numbered::number).byUnique("line");

    /**
     * A refused row.
     *
     * @param cells as the file has them
     * @param remarks why
     */
    record RefusedRow(long line, List<String> cells, List<ImportRemark> remarks) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final FieldCipher cipher;

    ImportRemarks(JdbcTemplate batches, JsonMapper json, FieldCipher cipher) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.json = json;
        this.cipher = cipher;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID importId, List<ImportRemark> remarks, List<RawRow> refused) {
        batches.batchUpdate("""
            insert into import_remark (import_id, line, outcome, field, given, became, reason_zh, reason_en)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """, remarks, ROWS_AT_A_TIME, (row, remark) -> {
            row.setObject(1, importId);
            row.setLong(2, remark.line());
            row.setString(3, remark.outcome().name());
            row.setString(4, remark.field());
            row.setString(5, shortened(remark.given()));
            row.setString(6, shortened(remark.became()));
            row.setString(7, remark.reason() == null ? null : remark.reason().zh());
            row.setString(8, remark.reason() == null ? null : remark.reason().en());
        });
        batches.batchUpdate(
                "insert into import_refused_row (import_id, line, cells_encrypted) values (?, ?, ?)",
                refused,
                ROWS_AT_A_TIME,
                (row, raw) -> {
                    row.setObject(1, importId);
                    row.setLong(2, raw.line());
                    row.setBytes(3, sealed(raw));
                });
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private byte[] sealed(RawRow raw) {
        List<String> cells = raw.cells().stream().map(RawCell::text).toList();
        return cipher.encrypt(json.writeValueAsString(cells).getBytes(StandardCharsets.UTF_8));
    }

    /** What is told about one import's rows. */
    Rows<ImportRemark> list(Lists lists, UUID importId, ImportRemark.@Nullable Outcome outcome) {
        return lists.list(
                        "import-remarks",
                        "select * from import_remark where true",
                        KEYS,
                        (row, number) -> new Numbered(row.getLong("number"), read(row)))
                .within("import_id = :import", Map.of("import", importId))
                .and("outcome = :outcome", "outcome", outcome)
                .map(Numbered::remark);
    }

    /** Every refused row in the order of the lines, a few hundred in memory at a time. */
    void refused(UUID importId, Consumer<RefusedRow> reader) {
        long after = 0;
        List<RefusedRow> some = refusedAfter(importId, after);
        while (!some.isEmpty()) {
            some.forEach(reader);
            some = refusedAfter(importId, some.getLast().line());
        }
    }

    private List<RefusedRow> refusedAfter(UUID importId, long line) {
        List<RefusedRow> rows = jdbc.sql("""
            select * from import_refused_row where import_id = :import and line > :line
            order by line limit :most\
            """)
                .param("import", importId)
                .param("line", line)
                .param("most", ROWS_AT_A_TIME)
                .query((row, number) -> new RefusedRow(
                        row.getLong("line"),
                        json.readValue(
                                new String(cipher.decrypt(row.getBytes("cells_encrypted")), StandardCharsets.UTF_8),
                                CELLS),
                        List.of()))
                .list();
        return rows.isEmpty() ? rows : withRemarks(importId, rows);
    }

    private List<RefusedRow> withRemarks(UUID importId, List<RefusedRow> rows) {
        List<ImportRemark> remarks = jdbc.sql("""
            select * from import_remark where import_id = :import and outcome = 'REFUSED'
              and line between :first and :last order by number\
            """)
                .param("import", importId)
                .param("first", rows.getFirst().line())
                .param("last", rows.getLast().line())
                .query((row, number) -> read(row))
                .list();
        return rows.stream()
                .map(row -> new RefusedRow(
                        row.line(),
                        row.cells(),
                        remarks.stream()
                                .filter(remark -> remark.line() == row.line())
                                .toList()))
                .toList();
    }

    private static ImportRemark read(ResultSet row) throws SQLException {
        String zh = row.getString("reason_zh");
        return new ImportRemark(
                row.getLong("line"),
                ImportRemark.Outcome.valueOf(row.getString("outcome")),
                row.getString("field"),
                row.getString("given"),
                row.getString("became"),
                zh == null ? null : new Words(zh, Objects.requireNonNull(row.getString("reason_en"))));
    }
}
