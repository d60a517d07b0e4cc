package cn.linkage.starter.list;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Answers a list's request: with a page, or with all of it as a file. A file comes from the same rows, filters, order and
 * views, behind the same row of the access table, so it shows what the list shows. Before its first byte leaves, the audit
 * has who took what. It is read at one moment and written as it is read, a batch in memory at a time.
 */
public final class ListAnswers {

    /** Files under way at once in one instance: each holds a database connection for as long as its reader takes. */
    static final int AT_ONCE = 4;

    private static final DateTimeFormatter IN_FILE_NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm");

    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    public ListAnswers(Audit audit, TransactionOperations transactions, Clock clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The page asked for; or null where a file was, which has been written to the response. */
    public <V> @Nullable Page<V> answer(ListRequest request, Rows<V> rows, Columns<V> columns) {
        if (request.format() == Format.JSON) {
            return rows.page(request);
        }
        if (!free.tryAcquire()) {
            throw new ProblemException(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-exports",
                    new Words("正在导出的人较多，请稍后再试", "Too many files are being made; try again in a moment"));
        }
        try {
            export(request, rows, columns);
        } finally {
            free.release();
        }
        return null;
    }

    private <V> void export(ListRequest request, Rows<V> rows, Columns<V> columns) {
        record(request, rows);
        HttpServletResponse response = response();
        response.setContentType(request.format().contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(request, columns.title()));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, request.language().toLanguageTag());
        try {
            Table table = table(request, columns, response.getOutputStream());
            rows.each(request, batch -> write(batch, columns, request, table));
            table.finish();
        } catch (IOException e) {
            throw broken(response, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw broken(response, e);
        }
    }

    private static <V> Table table(ListRequest request, Columns<V> columns, OutputStream out) throws IOException {
        List<String> heads = columns.heads(request.language());
        return request.format() == Format.CSV
                ? new CsvTable(out, heads)
                : new XlsxTable(out, columns.title().in(request.language()), heads, XlsxTable.ROWS_PER_SHEET);
    }

    private static <V> void write(List<V> batch, Columns<V> columns, ListRequest request, Table table) {
        try {
            for (V view : batch) {
                table.row(columns.cells(view, request.language()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where nothing has left yet, the problem is told instead. Else no handler of problems may write into the file: what
     * is thrown goes on to the server, which cuts the connection, so that the file does not look whole.
     */
    private static RuntimeException broken(HttpServletResponse response, RuntimeException reason) {
        if (response.isCommitted()) {
            return new IllegalStateException("A file broke off on its way", reason);
        }
        response.reset();
        return reason;
    }

    private void record(ListRequest request, Rows<?> rows) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("format", request.format().code());
        details.put("sort", request.sort());
        rows.filters().forEach((filter, value) -> details.put(filter, value.toString()));
        transactions.executeWithoutResult(
                status -> audit.record("export-" + rows.name(), "list", rows.name(), Audit.DONE, details));
    }

    private String attachment(ListRequest request, Words title) {
        String moment = IN_FILE_NAME.format(LocalDateTime.ofInstant(clock.instant(), BusinessZone.ZONE));
        return ContentDisposition.attachment()
                .filename(
                        title.in(request.language()) + "-" + moment + "."
                                + request.format().code(),
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static HttpServletResponse response() {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(attributes.getResponse());
    }
}
