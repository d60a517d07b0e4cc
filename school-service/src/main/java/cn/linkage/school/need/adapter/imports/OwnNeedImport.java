package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolRegister;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import cn.linkage.starter.security.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the needs of several schools from one list, for a person who is a member of each. Membership is asked for with
 * every batch, row by row; a row of a school that the person does not act for is refused.
 */
@Component
class OwnNeedImport implements ImportKind {

    private final NeedIntake intake;
    private final SchoolRegister register;
    private final Memberships memberships;

    OwnNeedImport(NeedIntake intake, SchoolRegister register, Memberships memberships) {
        this.intake = intake;
        this.register = register;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "own-need";
    }

    @Override
    public Words plural() {
        return new Words("多个学校的需求", "needs of several schools");
    }

    @Override
    public ImportTable table() {
        return OwnNeedColumns.TABLE;
    }

    @Override
    public boolean choosesPublication() {
        return true;
    }

    /** Each row is asked about in {@link #takeAll}. */
    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return person.id().equals(scopeId);
    }

    @Override
    public RowOutcome take(ImportRow row, Order order) {
        return takeAll(List.of(row), order).getFirst();
    }

    @Override
    public List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        Map<String, UUID> own = own(rows, order.personId());
        return intake.take(rows, row -> owner(row, own), order);
    }

    private static UUID owner(ImportRow row, Map<String, UUID> own) {
        UUID owner = own.get(code(row).value());
        if (owner == null) {
            throw new InvalidValueException(
                    OwnNeedColumns.OWNER,
                    "您不是代码为 " + code(row) + " 的学校的成员",
                    "you are no member of a school with the code " + code(row));
        }
        return owner;
    }

    /** The schools of these rows that the person acts for, by their codes. */
    private Map<String, UUID> own(List<ImportRow> rows, UUID personId) {
        Map<String, UUID> registered = new HashMap<>();
        for (ImportRow row : rows) {
            readable(row)
                    .filter(code -> !registered.containsKey(code.value()))
                    .ifPresent(code -> register.schoolOf(code).ifPresent(id -> registered.put(code.value(), id)));
        }
        var own = memberships.of(personId, registered.values()).stream()
                .filter(membership -> membership.side() == Side.SCHOOL)
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        registered.values().retainAll(own);
        return registered;
    }

    private static Optional<SchoolCode> readable(ImportRow row) {
        try {
            return Optional.of(code(row));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static SchoolCode code(ImportRow row) {
        return new SchoolCode(row.required(OwnNeedColumns.OWNER));
    }
}
