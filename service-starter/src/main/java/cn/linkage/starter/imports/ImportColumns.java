package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.list.Columns;

/** What files of imports, and of what is told about their rows, show. */
final class ImportColumns {

    static final Columns<ImportView> OF_IMPORTS = Columns.<ImportView>titled("导入记录", "Imports")
            .text("文件", "File", ImportView::fileName)
            .words("状态", "State", view -> words(view.state()))
            .number("总行数", "Rows in all", ImportView::rowsTotal)
            .number("已处理", "Rows dealt with", ImportView::rowsRead)
            .number("已导入", "Rows that are in", ImportView::accepted)
            .number("此前已有", "There already", ImportView::alreadyThere)
            .number("被拒绝", "Refused", ImportView::refused)
            .number("自动修正", "Cells repaired", ImportView::repairs)
            .yesOrNo("直接发布", "Published at once", ImportView::publish)
            .text("失败原因", "Why it failed", ImportView::failure)
            .moment("提交时间", "Handed in at", ImportView::createdAt)
            .moment("结束时间", "Finished at", ImportView::finishedAt)
            .text("编号", "Id", ImportView::id);

    static final Columns<ImportRemarkView> OF_REMARKS = Columns.<ImportRemarkView>titled("逐行说明", "Remarks")
            .number("行", "Line", ImportRemarkView::line)
            .words("结果", "Outcome", view -> words(view.outcome()))
            .text("列", "Column", ImportRemarkView::column)
            .text("原内容", "As given", ImportRemarkView::from)
            .text("修正为", "As understood", ImportRemarkView::to)
            .text("原因", "Why", ImportRemarkView::reason);

    private ImportColumns() {}

    private static Words words(ImportState state) {
        return switch (state) {
            case QUEUED -> new Words("排队中", "Queued");
            case RUNNING -> new Words("进行中", "Running");
            case DONE -> new Words("已完成", "Done");
            case CANCELLED -> new Words("已取消", "Cancelled");
            case FAILED -> new Words("失败", "Failed");
        };
    }

    private static Words words(ImportRemark.Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> new Words("未导入", "Refused");
            case REPAIRED -> new Words("已修正", "Repaired");
            case ALREADY_THERE -> new Words("此前已有", "There already");
            case EXAMPLE -> new Words("示例行", "Example");
        };
    }
}
