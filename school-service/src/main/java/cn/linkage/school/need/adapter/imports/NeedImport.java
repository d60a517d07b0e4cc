package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Side;
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
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.security.Person;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the needs of a school's list, as drafts or published. A row is known by all that it says. */
@Component
class NeedImport implements ImportKind {

    private final ImportNeeds importNeeds;
    private final Memberships memberships;

    NeedImport(ImportNeeds importNeeds, Memberships memberships) {
        this.importNeeds = importNeeds;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "need";
    }

    @Override
    public Words plural() {
        return new Words("需求", "needs");
    }

    @Override
    public ImportTable table() {
        return NeedColumns.TABLE;
    }

    @Override
    public boolean choosesPublication() {
        return true;
    }

    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return scopeId != null && memberships.isMember(person.id(), Side.SCHOOL, scopeId);
    }

    @Override
    public RowOutcome take(ImportRow row, Order order) {
        return takeAll(List.of(row), order).getFirst();
    }

    @Override
    public List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        List<Object> read = rows.stream().map(NeedImport::read).toList();
        Iterator<Imported> imported = importNeeds
                .take(new ImportNeedsCommand(
                        Objects.requireNonNull(order.scopeId()),
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
    private static Object read(ImportRow row) {
        try {
            return new ImportNeedsCommand.Row(content(row), row.content());
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
