package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.need.application.ImportNeeds;
import cn.linkage.school.need.application.ImportNeeds.Imported;
import cn.linkage.school.need.application.ImportNeedsCommand;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.NeedWindow;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.problem.ProblemException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes needs of rows, once it is known whose they are to be. */
@Component
class NeedIntake {

    private final ImportNeeds importNeeds;

    NeedIntake(ImportNeeds importNeeds) {
        this.importNeeds = importNeeds;
    }

    /**
     * What came of each, in their order.
     *
     * @param schoolOf whose a row's need is to be; refuses with an {@link InvalidValueException}
     */
    List<RowOutcome> take(List<ImportRow> rows, Function<ImportRow, UUID> schoolOf, ImportKind.Order order) {
        List<Object> read = rows.stream().map(row -> read(row, schoolOf)).toList();
        Iterator<Imported> imported = importNeeds
                .take(new ImportNeedsCommand(
                        read.stream()
                                .filter(ImportNeedsCommand.Row.class::isInstance)
                                .map(ImportNeedsCommand.Row.class::cast)
                                .toList(),
                        order.personId(),
                        order.publish()))
                .iterator();
        return read.stream()
                .map(row -> row instanceof RowOutcome.Refused refused ? refused : outcome(imported.next()))
                .toList();
    }

    /** The row to be written, or its refusal. */
    private static Object read(ImportRow row, Function<ImportRow, UUID> schoolOf) {
        try {
            // Whose it is belongs to the file's form: the same row means the same in either.
            String says = row.without(OwnNeedColumns.OWNER).content();
            return new ImportNeedsCommand.Row(schoolOf.apply(row), content(row), says);
        } catch (InvalidValueException | ProblemException first) {
            return everyFault(row, schoolOf);
        }
    }

    private static RowOutcome.Refused everyFault(ImportRow row, Function<ImportRow, UUID> schoolOf) {
        try {
            FieldChecks.all(
                    () -> {
                        UUID _ = schoolOf.apply(row);
                    },
                    () -> content(row));
            throw new IllegalStateException("Line " + row.line() + " was faulty and is not any more");
        } catch (InvalidValueException e) {
            return RowOutcome.Refused.because(e);
        } catch (ProblemException e) {
            return RowOutcome.Refused.because(e);
        }
    }

    private static RowOutcome outcome(Imported imported) {
        return switch (imported) {
            case Imported.Written written -> new RowOutcome.Accepted();
            case Imported.KnownAlready known ->
                new RowOutcome.AlreadyThere(new Words("内容相同的需求此前已导入", "a need that says the same was imported before"));
            case Imported.NotPublished refused ->
                RowOutcome.Refused.because(new InvalidValueException(
                        "neededUntil",
                        refused.reason().words().zh(),
                        refused.reason().words().en()));
            case Imported.NotAllowed refused -> RowOutcome.Refused.because(refused.refusal());
        };
    }

    static NeedContent content(ImportRow row) {
        NeedDetailsCells cells = new NeedDetailsCells(row);
        FieldChecks.all(
                () -> NeedContent.title(row.required("title")),
                () -> cells.quantity(cells.details()),
                () -> window(row));
        NeedDetails details = cells.details();
        return new NeedContent(
                row.required("title"),
                details,
                cells.quantity(details),
                row.choice("readiness", Readiness.class).orElse(Readiness.READY),
                row.choices("gradeBands", GradeBand.class),
                window(row));
    }

    private static NeedWindow window(ImportRow row) {
        return new NeedWindow(
                row.day("neededFrom").orElseThrow(), row.day("neededUntil").orElseThrow());
    }
}
