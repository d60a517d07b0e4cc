package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import whose rows are all of the one organisation that it belongs to. */
public abstract class OrganisationImport extends MemberImport {

    private final Side side;
    private final RowIntake<?> intake;
    private final Memberships memberships;

    protected OrganisationImport(
            String name, Words plural, ImportTable table, Side side, RowIntake<?> intake, Memberships memberships) {
        super(name, plural, table);
        this.side = side;
        this.intake = intake;
        this.memberships = memberships;
    }

    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return scopeId != null && memberships.isMember(person.id(), side, scopeId);
    }

    @Override
    public List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        UUID organisation = Objects.requireNonNull(order.scopeId());
        return intake.take(
                rows.stream()
                        .map(row -> new RowIntake.OwnedRow(row, () -> organisation))
                        .toList(),
                order);
    }
}
