package cn.linkage.school.need.adapter.imports;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.contracts.codes.Words;
import cn.linkage.school.need.application.ImportNeeds;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedDetails;
import cn.linkage.school.need.model.NeedWindow;
import cn.linkage.starter.imports.ImportedRows;
import cn.linkage.starter.imports.RowIntake;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.problem.FieldChecks;
import org.springframework.stereotype.Component;

/** Writes needs of rows. */
@Component
class NeedIntake extends RowIntake<NeedContent> {

    NeedIntake(ImportNeeds importNeeds, ImportedRows imported) {
        super(
                NeedIntake::content,
                importNeeds::take,
                imported,
                new Words("内容相同的需求此前已导入", "a need that says the same was imported before"));
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
