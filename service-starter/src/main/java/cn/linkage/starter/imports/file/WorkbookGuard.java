package cn.linkage.starter.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through every part of a workbook before it is read: nothing unpacks to more than the limits, no part
 * declares entities, no cell lies outside a sheet. On the way it learns where cells were merged.
 */
final class WorkbookGuard {

    private static final XMLInputFactory XML = factory();
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, MergedAreas> mergedByPart = new HashMap<>();
    private final List<String> sheetRelations = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private long unpacked;

    private WorkbookGuard() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * The merged areas of each sheet, in the order of the sheets.
     *
     * @throws cn.linkage.contracts.codes.InvalidValueException on {@code file} where the workbook breaks a limit
     */
    static List<MergedAreas> check(Path file) throws IOException {
        WorkbookGuard guard = new WorkbookGuard();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > FileLimits.MOST_PARTS) {
                throw FileRefusal.tooLarge("部件过多", "too many parts");
            }
            Set<String> names = new HashSet<>();
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!names.add(part.getName())) {
                    throw FileRefusal.of("文件内有重名部件，可能已损坏", "the file has two parts of one name; maybe it is damaged");
                }
                guard.check(zip, part);
            }
        } catch (java.util.zip.ZipException | XMLStreamException e) {
            throw FileRefusal.noWorkbook(e);
        }
        return guard.sheets();
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        String name = part.getName();
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        long largest = name.endsWith("sharedStrings.xml")
                ? FileLimits.LARGEST_TEXTS_BYTES
                : FileLimits.LARGEST_UNPACKED_BYTES - unpacked;
        try (InputStream bytes = zip.getInputStream(part)) {
            GuardedPart guarded = new GuardedPart(bytes, largest);
            XMLStreamReader xml = XML.createXMLStreamReader(guarded);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw FileRefusal.of("文件含有不允许的 XML 声明", "the file has XML declarations that are not allowed");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(name, xml);
                }
            }
            unpacked += guarded.bytes();
        }
        if (unpacked > FileLimits.LARGEST_UNPACKED_BYTES) {
            throw FileRefusal.tooLarge("超过限额", "more than the limit");
        }
    }

    private void element(String part, XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> checkPlace(xml.getAttributeValue(null, "r"));
            case "mergeCell" ->
                mergedByPart.computeIfAbsent(part, any -> new MergedAreas()).add(attribute(xml, "ref"));
            case "sheet" -> {
                if (part.endsWith("workbook.xml")) {
                    sheetRelations.add(String.valueOf(xml.getAttributeValue(RELATIONSHIPS, "id")));
                }
            }
            case "Relationship" -> {
                if (part.endsWith("workbook.xml.rels")) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            }
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return String.valueOf(xml.getAttributeValue(null, name));
    }

    /** A made-up place far to the right would make the reader allot memory for every column before it. */
    private static void checkPlace(@Nullable String place) {
        if (place == null) {
            return;
        }
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        if (letters == 0 || letters > 3 || MergedAreas.column(place.substring(0, letters)) >= 16_384) {
            throw FileRefusal.of("文件含有不存在的单元格位置 " + place, "the file names a cell that no sheet has: " + place);
        }
    }

    private List<MergedAreas> sheets() {
        return sheetRelations.stream()
                .map(relation -> {
                    String target = targets.getOrDefault(relation, "");
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    return mergedByPart.getOrDefault(part, new MergedAreas());
                })
                .toList();
    }
}
