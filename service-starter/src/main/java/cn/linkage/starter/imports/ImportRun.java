package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.imports.file.RowSource;
import cn.linkage.starter.imports.file.TableFile;
import cn.linkage.starter.imports.table.RawRow;
import cn.linkage.starter.imports.table.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the rows of one import in, batch by batch. A batch's rows, events, audit, remarks and counts are one transaction;
 * after a crash the next run goes on with the line after the last batch.
 */
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** After so many runs without headway an import is given up. */
    private static final int MOST_ATTEMPTS = 5;

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportRemarks remarks;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final ImportProperties limits;

    ImportRun(
            ImportJobs jobs,
            ImportFiles files,
            ImportRemarks remarks,
            TransactionOperations transactions,
            Audit audit,
            ImportProperties limits) {
        this.jobs = jobs;
        this.files = files;
        this.remarks = remarks;
        this.transactions = transactions;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Goes on with an import until it ends, the owner loses it, or it is to stop.
     *
     * @param stop asked between batches
     */
    void run(ImportJob job, ImportKind kind, UUID owner, BooleanSupplier stop) throws IOException {
        if (job.attempts() > MOST_ATTEMPTS) {
            end(
                    job,
                    ImportState.FAILED,
                    new Words("多次尝试均未成功，请联系管理员", "it was tried several times in vain; ask the operator"));
            return;
        }
        Path file = Files.createTempFile("import-", ".file");
        try {
            files.copyTo(job.id(), file);
            try (TableFile table = TableFile.open(file, kind.table())) {
                if (counted(job, table, owner)) {
                    takeAll(job, kind, table, owner, stop);
                }
            }
        } catch (InvalidValueException e) {
            end(job, ImportState.FAILED, e.words());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Counts the rows once; a file with too many is refused before any of them went in. */
    private boolean counted(ImportJob job, TableFile table, UUID owner) throws IOException {
        if (job.rowsTotal() != null) {
            return true;
        }
        long rows = table.countRows();
        if (rows > limits.mostRows()) {
            end(
                    job,
                    ImportState.FAILED,
                    new Words(
                            "文件有 " + rows + " 行，最多 " + limits.mostRows() + " 行，请拆分后再导入",
                            "the file has " + rows + " rows; at most " + limits.mostRows()
                                    + " are taken, so split it"));
            return false;
        }
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean held = jobs.lockHeld(job.id(), owner).isPresent();
            if (held) {
                jobs.total(job.id(), rows, limits.lease());
            }
            return held;
        }));
    }

    private void takeAll(ImportJob job, ImportKind kind, TableFile table, UUID owner, BooleanSupplier stop)
            throws IOException {
        RowReader reader = table.reader(kind.table());
        try (RowSource rows = table.rows()) {
            List<RawRow> batch = nextBatch(rows, job.lastLine());
            while (!batch.isEmpty() && !stop.getAsBoolean()) {
                if (!take(job, kind, reader, batch, owner)) {
                    return;
                }
                batch = nextBatch(rows, job.lastLine());
            }
            if (batch.isEmpty()) {
                end(job, ImportState.DONE, null);
            }
        }
    }

    private List<RawRow> nextBatch(RowSource rows, long after) {
        List<RawRow> batch = new ArrayList<>(limits.batchRows());
        while (batch.size() < limits.batchRows()) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            if (row.line() > after && !row.isBlank()) {
                batch.add(row);
            }
        }
        return batch;
    }

    /** Takes a batch; where a row of it fails as nobody foresaw, every row for itself, and that one is refused. */
    private boolean take(ImportJob job, ImportKind kind, RowReader reader, List<RawRow> batch, UUID owner) {
        try {
            return inOneTransaction(job, kind, owner, new ImportBatch(kind, reader), batch);
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException e) {
            // The database is away or was busy: the lease runs out and the batch is tried again.
            throw e;
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                LOG.error(
                        "Line {} of import {} failed unexpectedly and is refused",
                        batch.getFirst().line(),
                        job.id(),
                        e);
                return inOneTransaction(job, kind, owner, ImportBatch.refusingAll(kind, reader), batch);
            }
            for (RawRow row : batch) {
                if (!take(job, kind, reader, List.of(row), owner)) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean inOneTransaction(ImportJob job, ImportKind kind, UUID owner, ImportBatch batch, List<RawRow> rows) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (jobs.lockHeld(job.id(), owner).isEmpty()) {
                return false;
            }
            if (!kind.mayStill(job.person(), job.scopeId())) {
                end(job, ImportState.FAILED, new Words("导入人已不再有此权限", "the person who imports may no longer do so"));
                return false;
            }
            jobs.lockScope(job);
            batch.take(rows, job.order());
            remarks.add(job.id(), batch.remarks(), batch.refused());
            jobs.advance(job.id(), rows.getLast().line(), batch.counts(), limits.lease());
            return true;
        }));
    }

    private void end(ImportJob job, ImportState as, @Nullable Words failure) {
        transactions.executeWithoutResult(status -> {
            if (jobs.end(job.id(), as, failure)) {
                audit.record(
                        as == ImportState.DONE ? "finish-import" : "fail-import",
                        "import",
                        job.id().toString(),
                        Audit.DONE,
                        Map.of("kind", job.kind()));
            }
        });
    }
}
