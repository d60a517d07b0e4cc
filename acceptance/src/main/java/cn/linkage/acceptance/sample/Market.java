package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts offers and needs on the platform by its imports, each once. What an earlier run left is found by its title, so a
 * second run adds nothing, on another day neither.
 */
final class Market {

    private static final ZoneId WENZHOU = ZoneId.of("Asia/Shanghai");
    private static final int PAGES = 500;
    private static final String PUBLISH = "?publish=true";

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
        List<ImportFile> files = new ArrayList<>();
        enterprises.forEach((enterprise, place) -> {
            List<SampleOffer> offers = enterprise.offers().stream()
                    .filter(offer -> !present.contains(offer.title()))
                    .toList();
            missing.addAll(offers);
            add(
                    files,
                    new ImportFile(
                            "/api/enterprises/" + place.id() + "/offer-imports",
                            PUBLISH,
                            enterprise.name(),
                            SampleOffer.COLUMNS,
                            offers.stream().map(offer -> offer.row(today)).toList()));
        });
        return new Missing<>(missing, files);
    }

    Missing<SampleNeed> needs(List<SampleNeed> needs, Map<SchoolKey, Organisations.Place> schools) {
        Set<String> present = titles(schools.values(), "/api/schools/%s/needs");
        List<SampleNeed> missing =
                needs.stream().filter(need -> !present.contains(need.title())).toList();
        Map<SchoolKey, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (SampleNeed need : missing) {
            rows.computeIfAbsent(need.posting().school(), school -> new ArrayList<>())
                    .add(need.row(today));
        }
        List<ImportFile> files = new ArrayList<>();
        schools.forEach((school, place) -> add(
                files,
                new ImportFile(
                        "/api/schools/" + place.id() + "/need-imports",
                        PUBLISH,
                        school.name(),
                        SampleNeed.COLUMNS,
                        rows.getOrDefault(school, List.of()))));
        return new Missing<>(missing, files);
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

    private static void add(List<ImportFile> files, ImportFile file) {
        if (!file.rows().isEmpty()) {
            files.add(file);
        }
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
