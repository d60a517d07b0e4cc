package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Reach;
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
import cn.linkage.starter.problem.FieldChecks;
import cn.linkage.starter.problem.ProblemException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes offers of rows, once it is known whose they are to be. */
@Component
class OfferIntake {

    private final ImportOffers importOffers;

    OfferIntake(ImportOffers importOffers) {
        this.importOffers = importOffers;
    }

    /**
     * What came of each, in their order.
     *
     * @param enterpriseOf whose a row's offer is to be; refuses with an {@link InvalidValueException}
     */
    List<RowOutcome> take(List<ImportRow> rows, Function<ImportRow, UUID> enterpriseOf, ImportKind.Order order) {
        List<Object> read = rows.stream().map(row -> read(row, enterpriseOf)).toList();
        Iterator<Imported> imported = importOffers
                .take(new ImportOffersCommand(
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
    private static Object read(ImportRow row, Function<ImportRow, UUID> enterpriseOf) {
        try {
            // Whose it is belongs to the file's form: the same row means the same in either.
            String says = row.without(OwnOfferColumns.OWNER).content();
            return new ImportOffersCommand.Row(enterpriseOf.apply(row), content(row), says);
        } catch (InvalidValueException | ProblemException first) {
            return everyFault(row, enterpriseOf);
        }
    }

    private static RowOutcome.Refused everyFault(ImportRow row, Function<ImportRow, UUID> enterpriseOf) {
        try {
            FieldChecks.all(
                    () -> {
                        UUID _ = enterpriseOf.apply(row);
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
