package cn.linkage.starter.imports.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.imports.Gardens;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm, or are no tables at all, are refused with a reason. */
class HarmfulFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> {
                    try (TableFile table = TableFile.open(file, Gardens.TABLE)) {
                        table.countRows();
                    }
                })
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_file_that_unpacks_to_more_than_the_limit_is_refused_before_it_is_read() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            byte[] item = "<si><t>a</t></si>".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written <= FileLimits.LARGEST_TEXTS_BYTES; written += item.length) {
                zip.write(item);
            }
            zip.closeEntry();
        }
        refused(bomb, "too large when unpacked");
    }

    @Test
    void a_huge_cell_is_refused() throws IOException {
        String huge = "长".repeat(FileLimits.LARGEST_RUN_BYTES / 3 + 1);
        refused(
                Workbooks.ofOneSheet(
                        folder, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + huge + "</t></is></c></row>"),
                "a cell has more than");
        Path csv = Files.writeString(folder.resolve("huge.csv"), "名称,花园代码\n" + "长".repeat(40_000) + ",A1\n");
        refused(csv, "too large");
    }

    @Test
    void a_missing_quotation_mark_is_told_with_its_line() throws IOException {
        Path csv =
                Files.writeString(folder.resolve("quote.csv"), "名称,花园代码\n桂园,A1\n\"梅园,B2\n" + "竹园,C3\n".repeat(10_000));
        refused(csv, "after line 2");
    }

    @Test
    void declared_entities_are_refused() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<sst><si><t>&b;</t></si></sst>";
        refused(Workbooks.of(folder, Map.of("xl/sharedStrings.xml", bomb)), "not allowed");
    }

    @Test
    void a_cell_far_outside_every_sheet_is_refused() throws IOException {
        refused(
                Workbooks.ofOneSheet(folder, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                "a cell that no sheet has");
    }

    @Test
    void the_old_format_and_encrypted_workbooks_are_refused_with_what_to_do() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        refused(Files.write(folder.resolve("old.xls"), ole), "save it as .xlsx");
    }

    @Test
    void an_archive_that_is_no_workbook_and_an_empty_file_are_refused() throws IOException {
        Path zip = folder.resolve("any.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
            archive.write('x');
            archive.closeEntry();
        }
        refused(zip, "no readable XLSX");
        refused(Files.createFile(folder.resolve("empty.csv")), "empty");
        refused(
                Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(Files.readAllBytes(zip), 60)),
                "no readable XLSX");
    }
}
