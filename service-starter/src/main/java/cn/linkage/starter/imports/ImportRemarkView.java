package cn.linkage.starter.imports;

import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is told about a row, in the reader's language. */
@Schema(name = "ImportRemark", description = "对一行的说明 / What is told about a row")
record ImportRemarkView(
        @Schema(description = "文件中的行号，从 1 起 / The line in the file, from 1")
        long line,

        ImportRemark.Outcome outcome,

        @Schema(description = "字段；整行的说明为空 / The field; null where it is about the row") @Nullable
        String field,

        @Schema(description = "列名 / The column") @Nullable String column,

        @Schema(description = "原内容；个人信息不显示 / As given; not for personal data") @Nullable
        String from,

        @Schema(description = "修正为 / As it was understood") @Nullable
        String to,

        @Schema(description = "原因 / Why") @Nullable String reason) {

    static ImportRemarkView of(ImportRemark remark, ImportTable table, Locale locale) {
        return new ImportRemarkView(
                remark.line(),
                remark.outcome(),
                remark.field(),
                column(remark, table, locale),
                remark.given(),
                remark.became(),
                remark.reason() == null ? null : remark.reason().in(locale));
    }

    /**
     * The column's name, or the field where the model names one that the table lacks. What the model says of an entry of
     * a list is about the column of the list.
     */
    static @Nullable String column(ImportRemark remark, ImportTable table, Locale locale) {
        String field = remark.field();
        return field == null
                ? null
                : table.column(field.replaceFirst("\\[.*", ""))
                        .map(Column::header)
                        .map(words -> words.in(locale))
                        .orElse(field);
    }
}
