package cn.linkage.enterprise.offer.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.offer.application.ImportOffers;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.enterprise.offer.model.OfferWindow;
import cn.linkage.starter.imports.ImportedRows;
import cn.linkage.starter.imports.RowIntake;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.problem.FieldChecks;
import org.springframework.stereotype.Component;

/** Writes offers of rows. */
@Component
class OfferIntake extends RowIntake<OfferContent> {

    OfferIntake(ImportOffers importOffers, ImportedRows imported) {
        super(
                OfferIntake::content,
                importOffers::take,
                imported,
                new Words("内容相同的供给此前已导入", "an offer that says the same was imported before"));
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
