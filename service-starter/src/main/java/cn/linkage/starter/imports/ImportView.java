package cn.linkage.starter.imports;

import cn.linkage.starter.imports.file.FileFormat;
import cn.linkage.starter.imports.file.Layout;
import cn.linkage.starter.imports.table.Column;
import cn.linkage.starter.imports.table.ImportTable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as its owners see it, in their language. */
@Schema(name = "Import", description = "一次导入及其进度 / An import and how far it came")
record ImportView(
        UUID id,
        ImportState state,
        String fileName,
        long fileBytes,

        @Schema(description = "是否直接发布 / Whether things are published at once")
        boolean publish,

        @Schema(description = "此前对同一文件的导入 / An earlier import of the same file") @Nullable
        UUID sameFileAs,

        FileLayout layout,

        @Schema(description = "总行数，统计完成前为空 / Rows in all, null until they are counted") @Nullable
        Long rowsTotal,

        @Schema(description = "已处理行数 / Rows dealt with") long rowsRead,

        @Schema(description = "已导入 / Rows that are in") long accepted,

        @Schema(description = "此前已有，跳过 / Rows that were there already")
        long alreadyThere,

        @Schema(description = "被拒绝 / Rows refused") long refused,

        @Schema(description = "模板示例行，跳过 / Example rows of the template")
        long examples,

        @Schema(description = "自动修正的单元格 / Cells that were repaired")
        long repairs,

        @Schema(description = "失败原因 / Why it failed") @Nullable
        String failure,

        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** How the file was understood. */
    @Schema(name = "ImportLayout", description = "文件的识别结果 / How the file was understood")
    record FileLayout(
            FileFormat format,
            @Nullable String encoding,
            @Nullable String separator,

            @Schema(description = "读取的工作表 / The sheet that is read") @Nullable
            String sheet,

            @Schema(description = "未读取的工作表 / Sheets that are not read")
            List<String> otherSheets,

            @Schema(description = "表头所在行 / The line of the header")
            long headerLine,

            List<RecognisedColumn> columns,

            @Schema(description = "不认识、未读取的列 / Columns that are not known and not read")
            List<String> ignoredColumns) {}

    /** A column and what the file calls it. */
    @Schema(name = "ImportColumn")
    record RecognisedColumn(String field, String name, String header) {}

    static ImportView of(ImportJob job, ImportTable table, Locale locale) {
        ImportJob.Counts counts = job.counts();
        return new ImportView(
                job.id(),
                job.state(),
                job.fileName(),
                job.fileBytes(),
                job.publish(),
                job.sameFileAs(),
                layout(job.layout(), table, locale),
                job.rowsTotal(),
                counts.rows(),
                counts.accepted(),
                counts.alreadyThere(),
                counts.refused(),
                counts.examples(),
                counts.repairs(),
                job.failure() == null ? null : job.failure().in(locale),
                job.createdAt(),
                job.finishedAt());
    }

    private static FileLayout layout(Layout layout, ImportTable table, Locale locale) {
        List<RecognisedColumn> columns = layout.places().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(place -> new RecognisedColumn(
                        place.getKey(),
                        table.column(place.getKey())
                                .map(Column::header)
                                .map(words -> words.in(locale))
                                .orElse(place.getKey()),
                        layout.header().get(place.getValue())))
                .toList();
        return new FileLayout(
                layout.format(),
                layout.encoding(),
                layout.separator(),
                layout.sheet(),
                layout.otherSheets(),
                layout.headerLine(),
                columns,
                layout.ignored());
    }
}
