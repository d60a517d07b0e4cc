package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An import whose rows name their organisations themselves, for a person who is a member of each. Membership is asked for
 * with every batch, row by row; a row of an organisation that the person does not act for is refused.
 *
 * @param <K> the code by which an organisation is known
 */
public abstract class OwnImport<K> extends MemberImport {

    /**
     * How a row names its organisation.
     *
     * @param column the field of the column with the code
     * @param organisation what an organisation is called; in English with its article
     * @param reader reads a cell; refuses with an {@link InvalidValueException}
     * @param register the organisation of a code, or empty where there is none
     */
    public record OrganisationCode<K>(
            String column,
            Side side,
            Words organisation,
            Function<String, K> reader,
            Function<K, Optional<UUID>> register) {}

    private final OrganisationCode<K> codes;
    private final RowIntake<?> intake;
    private final Memberships memberships;

    protected OwnImport(
            String name,
            Words plural,
            ImportTable table,
            OrganisationCode<K> codes,
            RowIntake<?> intake,
            Memberships memberships) {
        super(name, plural, table);
        this.codes = codes;
        this.intake = intake;
        this.memberships = memberships;
    }

    /** Each row is asked about in {@link #takeAll}. */
    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return person.id().equals(scopeId);
    }

    @Override
    public List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        Map<K, UUID> own = own(rows, order.personId());
        // Whose it is belongs to the file's form: the same row means the same in either.
        return intake.take(
                rows.stream()
                        .map(row -> new RowIntake.OwnedRow(row.without(codes.column()), () -> organisation(row, own)))
                        .toList(),
                order);
    }

    private UUID organisation(ImportRow row, Map<K, UUID> own) {
        K code = code(row);
        UUID organisation = own.get(code);
        if (organisation == null) {
            throw new InvalidValueException(
                    codes.column(),
                    "您不是代码为 " + code + " 的" + codes.organisation().zh() + "的成员",
                    "you are no member of " + codes.organisation().en() + " with the code " + code);
        }
        return organisation;
    }

    /** The organisations of these rows that the person acts for, by their codes. */
    private Map<K, UUID> own(List<ImportRow> rows, UUID personId) {
        Map<K, UUID> registered = new HashMap<>();
        rows.stream()
                .flatMap(row -> readable(row).stream())
                .distinct()
                .forEach(code -> codes.register().apply(code).ifPresent(id -> registered.put(code, id)));
        var own = memberships.of(personId, registered.values()).stream()
                .filter(membership -> membership.side() == codes.side())
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        registered.values().retainAll(own);
        return registered;
    }

    private Optional<K> readable(ImportRow row) {
        try {
            return Optional.of(code(row));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private K code(ImportRow row) {
        return codes.reader().apply(row.required(codes.column()));
    }
}
