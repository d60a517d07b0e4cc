package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.offer.application.ImportOffers;
import cn.linkage.enterprise.offer.application.ImportOffers.Imported;
import cn.linkage.enterprise.offer.application.ImportOffersCommand;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.OfferWindow;
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

/** Writes the offers of an enterprise's list, as drafts or published. A row is known by all that it says. */
@Component
class OfferImport implements ImportKind {

    private final ImportOffers importOffers;
    private final Memberships memberships;

    OfferImport(ImportOffers importOffers, Memberships memberships) {
        this.importOffers = importOffers;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public Words plural() {
        return new Words("供给", "offers");
    }

    @Override
    public ImportTable table() {
        return OfferColumns.TABLE;
    }

    @Override
    public boolean choosesPublication() {
        return true;
    }

    @Override
    public boolean mayStill(Person person, @Nullable UUID scopeId) {
        return scopeId != null && memberships.isMember(person.id(), Side.ENTERPRISE, scopeId);
    }

    @Override
    public RowOutcome take(ImportRow row, Order order) {
        return takeAll(List.of(row), order).getFirst();
    }

    @Override
    public List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        List<Object> read = rows.stream().map(OfferImport::read).toList();
        Iterator<Imported> imported = importOffers
                .take(new ImportOffersCommand(
                        Objects.requireNonNull(order.scopeId()),
                        read.stream()
                                .filter(ImportOffersCommand.Row.class::isInstance)
                                .map(ImportOffersCommand.Row.class::cast)
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
            return new ImportOffersCommand.Row(content(row), row.content());
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
                new RowOutcome.AlreadyThere(
                        new Words("内容相同的供给此前已导入", "an offer that says the same was imported before"));
            case Imported.NotPublished refused ->
                RowOutcome.Refused.because(new InvalidValueException(
                        "availableUntil",
                        refused.reason().words().zh(),
                        refused.reason().words().en()));
            case Imported.NotAllowed refused -> RowOutcome.Refused.because(refused.refusal());
        };
    }

    static OfferContent content(ImportRow row) {
        OfferDetailsCells cells = new OfferDetailsCells(row);
        FieldChecks.all(
                () -> OfferContent.title(row.required("title")),
                () -> cells.quantity(cells.details()),
                () -> window(row));
        OfferDetails details = cells.details();
        return new OfferContent(
                row.required("title"),
                details,
                cells.quantity(details),
                row.choice("reach", Reach.class).orElseThrow(),
                row.choices("gradeBands", GradeBand.class),
                window(row));
    }

    private static OfferWindow window(ImportRow row) {
        return new OfferWindow(
                row.day("availableFrom").orElseThrow(),
                row.day("availableUntil").orElseThrow());
    }
}
