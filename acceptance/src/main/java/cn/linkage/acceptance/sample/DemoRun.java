package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import cn.linkage.contracts.codes.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Fills the platform with the demo: givers and schools in every county, offers and needs of every kind in every state, and
 * proposals in every state. Only by the ordinary API, so moments are those of the run; what the API lets lie in the past
 * does: first days of windows, and designations. What is to be expired has today as its last day and expires tomorrow.
 * Everything is known again by its title, and a proposal's answer follows from its titles, so a second run adds nothing.
 */
final class DemoRun {

    static final String OFFER = "演示供给 ";
    static final String NEED = "演示需求 ";

    private static final int AT_A_TIME = 8;
    private static final int PAGES = 500;
    private static final int ROUNDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Players players;
    private final Progress progress;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    DemoRun(Players players, Progress progress) {
        this.players = players;
        this.progress = progress;
    }

    /** Whether every kind is there in every state that can be had on the day. */
    boolean run() {
        Organisations organisations = new Organisations(players, progress, AT_A_TIME);
        var spelling = new Organisations.Spelling<>(DemoOrganisation::code, DemoOrganisation::application);
        List<String> schools = ids(organisations.schools(DemoOrganisation.schools(), spelling));
        List<String> givers = ids(organisations.enterprises(DemoOrganisation.givers(), spelling));
        Map<String, List<Map<String, Object>>> designations = new HashMap<>();
        for (DemoOrganisation school : DemoOrganisation.schools()) {
            if (!school.designations(today).isEmpty()) {
                designations.put(schools.get(school.number()), school.designations(today));
            }
        }
        organisations.designate(designations);

        bring(
                "Offers",
                DemoGood.offers(),
                givers,
                "/api/enterprises/%s/offers",
                "/api/enterprises/%s/offer-imports",
                columns(Side.ENTERPRISE));
        bring(
                "Needs",
                DemoGood.needs(),
                schools,
                "/api/schools/%s/needs",
                "/api/schools/%s/need-imports",
                columns(Side.SCHOOL));
        awaitQuiet();
        meetTheirFate(DemoGood.offers(), givers, "/api/enterprises/%s/offers", "/api/offers/");
        meetTheirFate(DemoGood.needs(), schools, "/api/schools/%s/needs", "/api/needs/");
        answerAll();
        return new DemoStates(players.program(), progress)
                .complete(
                        listed(givers, "/api/enterprises/%s/offers").values(),
                        listed(schools, "/api/schools/%s/needs").values());
    }

    private static List<String> ids(Map<DemoOrganisation, Organisations.Place> places) {
        return places.values().stream().map(Organisations.Place::id).toList();
    }

    private static List<String> columns(Side side) {
        return Stream.of(DemoGood.offers(), DemoGood.needs())
                .flatMap(List::stream)
                .filter(good -> good.side() == side)
                .flatMap(good -> good.row(LocalDate.EPOCH).keySet().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing((String column) -> !column.equals("title"))
                        .thenComparing(column -> column))
                .toList();
    }

    /** What the organisations have, by title. */
    private Map<String, JsonNode> listed(List<String> owners, String path) {
        return Together.map(owners, AT_A_TIME, owner -> Pages.all(players.program(), path.formatted(owner), PAGES))
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(item -> item.path("title").asString(), item -> item, (x, y) -> x));
    }

    private void bring(
            String what,
            List<DemoGood> goods,
            List<String> owners,
            String listPath,
            String importPath,
            List<String> columns) {
        Map<String, JsonNode> there = listed(owners, listPath);
        Map<String, List<DemoGood>> missing = goods.stream()
                .filter(good -> !there.containsKey(good.title()))
                .collect(Collectors.groupingBy(good -> owners.get(good.owner(owners.size()))));
        List<ImportFile> files = new ArrayList<>();
        missing.forEach((owner, theirs) -> Stream.of(true, false).forEach(publish -> {
            List<Map<String, String>> rows = theirs.stream()
                    .filter(good -> publish == (good.fate() != DemoGood.Fate.DRAFT))
                    .map(good -> good.row(today))
                    .toList();
            if (!rows.isEmpty()) {
                files.add(new ImportFile(importPath.formatted(owner), "?publish=" + publish, what, columns, rows));
            }
        }));
        if (files.isEmpty()) {
            progress.say(what + ": all there");
        } else {
            new Bulk(players.program(), progress, AT_A_TIME).send(what, files);
        }
    }

    private void meetTheirFate(List<DemoGood> goods, List<String> owners, String listPath, String itemPath) {
        Map<String, JsonNode> there = listed(owners, listPath);
        for (DemoGood good : goods) {
            JsonNode item = Objects.requireNonNull(there.get(good.title()), good.title());
            boolean live = item.path("state").asString().equals("PUBLISHED");
            String path = itemPath + item.path("id").asString();
            if (live && good.fate() == DemoGood.Fate.PAUSED) {
                players.program().post(path + "/pause").expectSuccess();
            } else if (live && good.fate() == DemoGood.Fate.WITHDRAWN) {
                players.program().post(path + "/withdraw").expectSuccess();
            }
        }
    }

    /** Answers until nothing is open but what is to stay so: each declined proposal may bring another one. */
    private void answerAll() {
        for (int round = 1; round <= ROUNDS; round++) {
            awaitQuiet();
            List<JsonNode> waiting = open().stream()
                    .filter(proposal -> !DemoAnswer.of(proposal).steps(proposal).isEmpty())
                    .toList();
            if (waiting.isEmpty()) {
                return;
            }
            Progress.Counter counter = progress.counter("Round " + round + ", proposals answered", waiting.size());
            Together.map(waiting, AT_A_TIME, proposal -> {
                answer(players.program(), proposal);
                counter.one();
                return proposal;
            });
            counter.done();
        }
        throw new IllegalStateException("After " + ROUNDS + " rounds there are still proposals to answer");
    }

    private static void answer(Client client, JsonNode proposal) {
        for (DemoAnswer.Step step : DemoAnswer.of(proposal).steps(proposal)) {
            String path = "/api/proposals/" + proposal.path("id").asString() + "/" + step.action();
            Answer answer = client.post(path, step.body());
            if (answer.status() == 409) {
                return;
            }
            answer.expectSuccess();
        }
    }

    /** The demo's own, both sides of them. */
    private List<JsonNode> open() {
        return Pages.all(players.program(), "/api/proposals?state=OPEN", PAGES).stream()
                .filter(DemoAnswer::isOurs)
                .toList();
    }

    /** Until events and clearings have come to rest: the same figures and proposals for two seconds. */
    private void awaitQuiet() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String before = "";
        for (int same = 0; same < 4; ) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The market does not come to rest within " + PATIENCE.toMinutes() + " minutes");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            JsonNode summary = players.economicBureau()
                    .get("/api/monitoring/summary")
                    .expect(200)
                    .body();
            String now = summary.path("needs") + " " + summary.path("offers") + " " + summary.path("proposed") + " "
                    + summary.path("agreed");
            same = now.equals(before) ? same + 1 : 0;
            before = now;
        }
    }
}
