package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts offers and needs on the platform by its imports, each once. What an earlier run left is found by its title, so a
 * second run adds nothing, on another day neither.
 */
final class Market {

    private static final ZoneId WENZHOU = ZoneId.of("Asia/Shanghai");
    private static final int PAGES = 500;
    private static final String PUBLISH = "?publish=true";
    private static final String CREDIT_CODE = "creditCode";
    private static final String SCHOOL_CODE = "schoolCode";
    private static final int ROWS_OF_A_FILE = 10_000;

    private final Players players;
    private final Progress progress;
    private final int atATime;
    private final LocalDate today = LocalDate.now(WENZHOU);

    Market(Players players, Progress progress, int atATime) {
        this.players = players;
        this.progress = progress;
        this.atATime = atATime;
    }

    /** What is not there yet, and the files that bring it. */
    record Missing<T>(List<T> things, List<ImportFile> files) {}

    Missing<SampleOffer> offers(Map<SampleEnterprise, Organisations.Place> enterprises) {
        Set<String> present = titles(enterprises.values(), "/api/enterprises/%s/offers");
        List<SampleOffer> missing = new ArrayList<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (SampleEnterprise enterprise : enterprises.keySet()) {
            for (SampleOffer offer : enterprise.offers()) {
                if (!present.contains(offer.title())) {
                    missing.add(offer);
                    rows.add(of(CREDIT_CODE, enterprise.creditCode(), offer.row(today)));
                }
            }
        }
        return new Missing<>(missing, files("/api/my/offer-imports", CREDIT_CODE, SampleOffer.COLUMNS, rows));
    }

    Missing<SampleNeed> needs(List<SampleNeed> needs, Map<SchoolKey, Organisations.Place> schools) {
        Set<String> present = titles(schools.values(), "/api/schools/%s/needs");
        List<SampleNeed> missing =
                needs.stream().filter(need -> !present.contains(need.title())).toList();
        List<Map<String, String>> rows = missing.stream()
                .map(need -> of(SCHOOL_CODE, need.posting().school().code(), need.row(today)))
                .toList();
        return new Missing<>(missing, files("/api/my/need-imports", SCHOOL_CODE, SampleNeed.COLUMNS, rows));
    }

    private static Map<String, String> of(String codeColumn, String code, Map<String, String> row) {
        Map<String, String> whole = new HashMap<>(row);
        whole.put(codeColumn, code);
        return whole;
    }

    /** Files of many organisations' rows, each row with its organisation's code. */
    private static List<ImportFile> files(
            String path, String codeColumn, List<String> columns, List<Map<String, String>> rows) {
        List<String> all =
                Stream.concat(columns.stream(), Stream.of(codeColumn)).toList();
        List<ImportFile> files = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_FILE) {
            List<Map<String, String>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_FILE));
            files.add(new ImportFile(path, PUBLISH, "many organisations", all, some));
        }
        return files;
    }

    Bulk.Taken send(String what, Missing<?> missing) {
        Bulk.Taken taken = new Bulk(players.program(), progress, atATime).send(what, missing.files());
        if (taken.accepted() != missing.things().size()) {
            throw new IllegalStateException(
                    "Of " + missing.things().size() + " rows that were missing " + taken.accepted()
                            + " came in: were they deleted by hand, or does another sample run at the same time?");
        }
        return taken;
    }

    /** Only organisations of an earlier run can have something. */
    private Set<String> titles(Collection<Organisations.Place> places, String path) {
        Set<String> titles = new HashSet<>();
        List<String> paths = places.stream()
                .filter(Organisations.Place::fromBefore)
                .map(place -> path.formatted(place.id()))
                .toList();
        Together.map(paths, atATime, one -> Pages.all(players.program(), one, PAGES))
                .forEach(items ->
                        items.forEach(item -> titles.add(item.path("title").asString())));
        return titles;
    }
}
