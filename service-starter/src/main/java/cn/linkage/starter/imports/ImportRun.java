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
import java.util.Objects;
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
                long total = job.rowsTotal() == null ? table.countRows() : job.rowsTotal();
                if (isAllowed(job, total)) {
                    takeAll(job, kind, table, new Turn(owner, total), stop);
                }
            }
        } catch (InvalidValueException e) {
            end(job, ImportState.FAILED, e.words());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * What holds for all batches of one run.
     *
     * @param total rows of the file
     */
    private record Turn(UUID owner, long total) {}

    /** How an import stands after a batch. */
    private enum Stand {
        GOES_ON,
        ENDED,
        LOST
    }

    /** A file with too many rows is refused before any of them went in. */
    private boolean isAllowed(ImportJob job, long rows) {
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
        return true;
    }

    private void takeAll(ImportJob job, ImportKind kind, TableFile table, Turn turn, BooleanSupplier stop)
            throws IOException {
        RowReader reader = table.reader(kind.table());
        try (RowSource rows = table.rows()) {
            List<RawRow> batch = nextBatch(rows, job.lastLine());
            while (!batch.isEmpty() && !stop.getAsBoolean()) {
                if (take(job, kind, reader, batch, turn) != Stand.GOES_ON) {
                    return;
                }
                batch = nextBatch(rows, job.lastLine());
            }
            if (turn.total() == 0) {
                transactions.executeWithoutResult(
                        status -> jobs.advance(job.id(), 0, 0, ImportJob.Counts.NONE, limits.lease()));
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
    private Stand take(ImportJob job, ImportKind kind, RowReader reader, List<RawRow> batch, Turn turn) {
        boolean last = batch.size() < limits.batchRows();
        try {
            return inOneTransaction(job, kind, turn, new ImportBatch(kind, reader), batch, last);
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException e) {
            // The database is away or was busy: the lease runs out and the batch is tried again.
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A batch of import {} failed and is taken row by row", job.id(), e);
            return rowByRow(job, kind, reader, batch, turn);
        }
    }

    private Stand rowByRow(ImportJob job, ImportKind kind, RowReader reader, List<RawRow> batch, Turn turn) {
        for (RawRow row : batch) {
            Stand stand;
            try {
                stand = inOneTransaction(job, kind, turn, new ImportBatch(kind, reader), List.of(row), false);
            } catch (TransientDataAccessException
                    | DataAccessResourceFailureException
                    | CannotCreateTransactionException
                    | TransactionSystemException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("Line {} of import {} failed unexpectedly and is refused", row.line(), job.id(), e);
                stand = inOneTransaction(job, kind, turn, ImportBatch.refusingAll(kind, reader), List.of(row), false);
            }
            if (stand != Stand.GOES_ON) {
                return stand;
            }
        }
        return Stand.GOES_ON;
    }

    /** The last batch ends the import with it, so that a short file needs few commits. */
    private Stand inOneTransaction(
            ImportJob job, ImportKind kind, Turn turn, ImportBatch batch, List<RawRow> rows, boolean last) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (jobs.lockHeld(job.id(), turn.owner()).isEmpty()) {
                return Stand.LOST;
            }
            if (!kind.mayStill(job.person(), job.scopeId())) {
                end(job, ImportState.FAILED, new Words("导入人已不再有此权限", "the person who imports may no longer do so"));
                return Stand.ENDED;
            }
            jobs.lockScope(job);
            batch.take(rows, job.order());
            remarks.add(job.id(), batch.remarks(), batch.refused());
            jobs.advance(job.id(), rows.getLast().line(), turn.total(), batch.counts(), limits.lease());
            if (last) {
                end(job, ImportState.DONE, null);
            }
            return last ? Stand.ENDED : Stand.GOES_ON;
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
