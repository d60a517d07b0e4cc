package cn.linkage.starter.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks from the XML of their parts, such as no program would write. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private Workbooks() {}

    static Path ofOneSheet(Path folder, String rows) throws IOException {
        return of(folder, Map.of("xl/worksheets/sheet1.xml", sheet(rows)));
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** A workbook of one sheet with these parts besides, or in place of, the usual ones. */
    static Path of(Path folder, Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        all.put("xl/worksheets/sheet1.xml", sheet(""));
        all.putAll(parts);
        Path file = Files.createTempFile(folder, "made", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
