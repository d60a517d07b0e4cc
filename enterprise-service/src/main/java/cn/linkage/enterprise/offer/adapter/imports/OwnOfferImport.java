package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
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
 * Writes the offers of several enterprises from one list, for a person who is a member of each. Membership is asked for with
 * every batch, row by row; a row of an enterprise that the person does not act for is refused.
 */
@Component
class OwnOfferImport implements ImportKind {

    private final OfferIntake intake;
    private final EnterpriseRegister register;
    private final Memberships memberships;

    OwnOfferImport(OfferIntake intake, EnterpriseRegister register, Memberships memberships) {
        this.intake = intake;
        this.register = register;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "own-offer";
    }

    @Override
    public Words plural() {
        return new Words("多个企业的供给", "offers of several enterprises");
    }

    @Override
    public ImportTable table() {
        return OwnOfferColumns.TABLE;
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
                    OwnOfferColumns.OWNER,
                    "您不是代码为 " + code(row) + " 的企业的成员",
                    "you are no member of an enterprise with the code " + code(row));
        }
        return owner;
    }

    /** The enterprises of these rows that the person acts for, by their codes. */
    private Map<String, UUID> own(List<ImportRow> rows, UUID personId) {
        Map<String, UUID> registered = new HashMap<>();
        for (ImportRow row : rows) {
            readable(row)
                    .filter(code -> !registered.containsKey(code.value()))
                    .ifPresent(code -> register.enterpriseOf(code).ifPresent(id -> registered.put(code.value(), id)));
        }
        var own = memberships.of(personId, registered.values()).stream()
                .filter(membership -> membership.side() == Side.ENTERPRISE)
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        registered.values().retainAll(own);
        return registered;
    }

    private static Optional<CreditCode> readable(ImportRow row) {
        try {
            return Optional.of(code(row));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static CreditCode code(ImportRow row) {
        return CreditCode.normalise(row.required(OwnOfferColumns.OWNER)).code();
    }
}
