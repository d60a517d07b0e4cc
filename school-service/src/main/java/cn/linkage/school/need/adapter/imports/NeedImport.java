package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the needs of a school's list, as drafts or published. A row is known by all that it says. */
@Component
class NeedImport implements ImportKind {

    private final NeedIntake intake;
    private final Memberships memberships;

    NeedImport(NeedIntake intake, Memberships memberships) {
        this.intake = intake;
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
        UUID school = Objects.requireNonNull(order.scopeId());
        return intake.take(rows, row -> school, order);
    }
}
