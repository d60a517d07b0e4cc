package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.need.application.ImportNeed;
import cn.linkage.school.need.application.ImportNeed.Imported;
import cn.linkage.school.need.application.ImportNeedCommand;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.NeedWindow;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.security.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the needs of a school's list, as drafts or published. A row is known by all that it says. */
@Component
class NeedImport implements ImportKind {

    private final ImportNeed importNeed;
    private final Memberships memberships;

    NeedImport(ImportNeed importNeed, Memberships memberships) {
        this.importNeed = importNeed;
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
        Imported imported = importNeed.take(new ImportNeedCommand(
                Objects.requireNonNull(order.scopeId()),
                content(row),
                row.content(),
                order.personId(),
                order.publish()));
        return switch (imported) {
            case Imported.Written written -> new RowOutcome.Accepted();
            case Imported.KnownAlready known ->
                new RowOutcome.AlreadyThere(new Words("内容相同的需求此前已导入", "a need that says the same was imported before"));
            case Imported.NotPublished refused ->
                new RowOutcome.Refused(List.of(new InvalidValueException(
                        "neededUntil",
                        refused.reason().words().zh(),
                        refused.reason().words().en())));
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
