package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.ImportRemark.Outcome;
import cn.linkage.starter.imports.table.RawRow;
import cn.linkage.starter.imports.table.ReadRow;
import cn.linkage.starter.imports.table.RowReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The rows that go in with one transaction, and all that is to be told about them. */
final class ImportBatch {

    private static final Words UNFORESEEN = new Words(
            "此行未能导入，原因不明，请联系管理员", "the row could not be taken for a reason that nobody foresaw; ask the operator");

    private final ImportKind kind;
    private final RowReader reader;
    private final boolean refuseAll;
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final List<RawRow> refused = new ArrayList<>();
    private ImportJob.Counts counts = ImportJob.Counts.NONE;

    ImportBatch(ImportKind kind, RowReader reader) {
        this(kind, reader, false);
    }

    private ImportBatch(ImportKind kind, RowReader reader, boolean refuseAll) {
        this.kind = kind;
        this.reader = reader;
        this.refuseAll = refuseAll;
    }

    /** A batch that tells of rows that failed as nobody foresaw. */
    static ImportBatch refusingAll(ImportKind kind, RowReader reader) {
        return new ImportBatch(kind, reader, true);
    }

    /** Takes the rows; what is told about them is in their order. */
    void take(List<RawRow> rows, ImportKind.Order order) {
        if (refuseAll) {
            rows.forEach(raw ->
                    refuse(raw, List.of(new ImportRemark(raw.line(), Outcome.REFUSED, null, null, null, UNFORESEEN))));
            return;
        }
        List<ReadRow> read = rows.stream().map(reader::read).toList();
        Iterator<RowOutcome> outcomes = kind.takeAll(
                        read.stream()
                                .flatMap(row ->
                                        row instanceof ReadRow.Good good ? Stream.of(good.row()) : Stream.empty())
                                .toList(),
                        order)
                .iterator();
        for (ReadRow row : read) {
            switch (row) {
                case ReadRow.Example example -> {
                    remarks.add(new ImportRemark(
                            example.raw().line(),
                            Outcome.EXAMPLE,
                            null,
                            null,
                            null,
                            new Words("模板的示例行，已跳过", "the example row of the template, skipped")));
                    count(new ImportJob.Counts(0, 0, 0, 1, 0));
                }
                case ReadRow.Faulty faulty -> refuseFor(faulty.raw(), faulty.faults());
                case ReadRow.Good good -> tell(good, outcomes.next());
            }
        }
    }

    private void tell(ReadRow.Good good, RowOutcome outcome) {
        RawRow raw = good.raw();
        good.repairs().forEach(repair -> remarks.add(told(raw, repair)));
        count(new ImportJob.Counts(0, 0, 0, 0, good.repairs().size()));
        switch (outcome) {
            case RowOutcome.Accepted accepted -> count(new ImportJob.Counts(1, 0, 0, 0, 0));
            case RowOutcome.AlreadyThere there -> {
                remarks.add(new ImportRemark(raw.line(), Outcome.ALREADY_THERE, null, null, null, there.words()));
                count(new ImportJob.Counts(0, 1, 0, 0, 0));
            }
            case RowOutcome.Refused no -> refuseFor(raw, no.faults());
        }
    }

    private static ImportRemark told(RawRow raw, ReadRow.Repair repair) {
        boolean shown = !repair.column().personal();
        return new ImportRemark(
                raw.line(),
                Outcome.REPAIRED,
                repair.column().field(),
                shown ? repair.from() : null,
                shown ? repair.to() : null,
                null);
    }

    private void refuseFor(RawRow raw, List<InvalidValueException> faults) {
        refuse(
                raw,
                faults.stream()
                        .map(fault ->
                                new ImportRemark(raw.line(), Outcome.REFUSED, fault.field(), null, null, fault.words()))
                        .toList());
    }

    private void refuse(RawRow raw, List<ImportRemark> reasons) {
        remarks.addAll(reasons);
        refused.add(raw);
        count(new ImportJob.Counts(0, 0, 1, 0, 0));
    }

    private void count(ImportJob.Counts more) {
        counts = counts.plus(more);
    }

    List<ImportRemark> remarks() {
        return remarks;
    }

    List<RawRow> refused() {
        return refused;
    }

    ImportJob.Counts counts() {
        return counts;
    }
}
