package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.imports.file.Layout;
import cn.linkage.starter.imports.file.TableFile;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.CurrentPerson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where files are handed in and imports are looked at and stopped. What a service passes to its {@link ImportOperations}. */
public class ImportDesk {

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportRemarks remarks;
    private final ImportWorker worker;
    private final CurrentPerson person;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Lists lists;
    private final ListAnswers answers;
    private final Clock clock;

    ImportDesk(
            ImportJobs jobs,
            ImportFiles files,
            ImportRemarks remarks,
            ImportWorker worker,
            CurrentPerson person,
            TransactionOperations transactions,
            Audit audit,
            Lists lists,
            ListAnswers answers,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.remarks = remarks;
        this.worker = worker;
        this.person = person;
        this.transactions = transactions;
        this.audit = audit;
        this.lists = lists;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A file that was received.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    record Received(Path file, String name, long bytes, String sha256) {}

    /**
     * How a received file is laid out.
     *
     * @throws cn.linkage.contracts.codes.InvalidValueException on {@code file} where it has no usable header
     */
    Layout recognise(ImportKind kind, Received received) throws IOException {
        try (TableFile table = TableFile.open(received.file(), kind.table())) {
            return table.layout();
        }
    }

    /**
     * Takes a file to import, in the caller's transaction.
     *
     * @throws ProblemException 409 while the same file is being imported
     */
    ImportJob start(ImportKind kind, @Nullable UUID scopeId, boolean publish, Received received, Layout layout) {
        Optional<ImportJob> before =
                jobs.ofFile(kind.name(), scopeId, HexFormat.of().parseHex(received.sha256()));
        if (before.filter(job -> job.state().isOpen()).isPresent()) {
            throw ProblemException.conflict(
                    "import-running",
                    new Words("同一文件正在导入，请等待其完成", "the same file is being imported; wait until it is done"));
        }
        ImportJob job = new ImportJob(
                Ids.next(),
                kind.name(),
                scopeId,
                publish,
                person.require(),
                received.name(),
                received.bytes(),
                before.map(ImportJob::id).orElse(null),
                layout,
                ImportState.QUEUED,
                null,
                0,
                ImportJob.Counts.NONE,
                0,
                null,
                clock.instant(),
                null);
        jobs.add(job, HexFormat.of().parseHex(received.sha256()));
        files.keep(job.id(), received.file());
        record("start-import", job);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.lookNow();
            }
        });
        return job;
    }

    /** Ends an import after the batch at hand; what went in stays in. */
    void cancel(ImportJob job) {
        transactions.executeWithoutResult(status -> {
            if (!jobs.end(job.id(), ImportState.CANCELLED, null)) {
                throw ProblemException.conflict("import-ended", new Words("导入已经结束", "the import has ended already"));
            }
            record("cancel-import", job);
        });
    }

    ImportJob find(ImportKind kind, @Nullable UUID scopeId, UUID importId) {
        return jobs.find(kind.name(), scopeId, importId).orElseThrow(ProblemException::notFound);
    }

    Rows<ImportJob> list(ImportKind kind, @Nullable UUID scopeId) {
        return jobs.list(lists, kind.name(), scopeId);
    }

    Rows<ImportRemark> remarks(ImportJob job, ImportRemark.@Nullable Outcome outcome) {
        return remarks.list(lists, job.id(), outcome);
    }

    ImportRemarks remarks() {
        return remarks;
    }

    UUID caller() {
        return person.require().id();
    }

    /** A page of a list, or null where a file was asked for and has been written. */
    <V> @Nullable Page<V> answer(ListRequest request, Rows<V> rows, Columns<V> columns) {
        return answers.answer(request, rows, columns);
    }

    private void record(String action, ImportJob job) {
        audit.record(
                action,
                "import",
                job.id().toString(),
                Audit.DONE,
                Map.of("kind", job.kind(), "bytes", job.fileBytes(), "publish", job.publish()));
    }
}
