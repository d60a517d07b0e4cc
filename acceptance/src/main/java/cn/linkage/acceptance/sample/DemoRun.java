package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.Client;
import cn.linkage.acceptance.client.Pages;
import cn.linkage.acceptance.client.Together;
import cn.linkage.contracts.codes.Side;
import java.time.Duration;
import java.time.LocalDate;
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
 * proposals in every state. Only by the ordinary API, while the platform's clocks go through the last year, so that
 * histories, deadlines and trends are true. Everything is known again by its title, and a proposal's answer follows from
 * its titles, so a second run adds nothing.
 */
final class DemoRun {

    static final String OFFER = "演示供给 ";
    static final String NEED = "演示需求 ";

    private static final int AT_A_TIME = 8;
    private static final int PAGES = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String OFFERS_OF = "/api/enterprises/%s/offers";
    private static final String NEEDS_OF = "/api/schools/%s/needs";

    private final Players players;
    private final Progress progress;
    private final DemoTime time;

    /** The day on which it all ends. */
    private final LocalDate today;

    DemoRun(Players players, Progress progress, DemoTime time) {
        this.players = players;
        this.progress = progress;
        this.time = time;
        this.today = time.today();
    }

    /** Whether every kind is there in every state. */
    boolean run() {
        Organisations organisations = new Organisations(players, progress, AT_A_TIME);
        if (organisations.knowsEnterprise(DemoOrganisation.givers().getFirst().code())) {
            // What an interrupted run left out comes now; its past is past.
            live(organisations, DemoYear.all());
        } else {
            time.goBack(DemoYear.begin());
            for (DemoYear month : DemoYear.months()) {
                time.passUntil(month.ago());
                progress.say("The platform's date is " + time.today());
                live(organisations, month);
            }
        }
        time.passUntil(Duration.ZERO);
        DemoOwn own = new DemoOwn(progress, today);
        own.bring(players.technologyVicePresident(), players.scienceVicePrincipal());
        awaitQuiet();
        DemoPeople people = new DemoPeople(players, today);
        people.settleOwn(players.technologyVicePresident(), DemoOwn.enterprise(players.technologyVicePresident()));
        people.leaveToDecide();
        own.agreeOnOne(players.technologyVicePresident(), players.scienceVicePrincipal(), players.program());
        return new DemoStates(players.program(), progress)
                .complete(
                        listed(joined(organisations, DemoYear.all(), Side.ENTERPRISE), OFFERS_OF)
                                .values(),
                        listed(joined(organisations, DemoYear.all(), Side.SCHOOL), NEEDS_OF)
                                .values());
    }

    /** What happens in one month, or in all of them at once. */
    private void live(Organisations organisations, DemoYear month) {
        List<String> schools = joined(organisations, month, Side.SCHOOL);
        List<String> givers = joined(organisations, month, Side.ENTERPRISE);
        Map<String, List<Map<String, Object>>> designations = new HashMap<>();
        for (DemoOrganisation school : month.joined(DemoOrganisation.schools())) {
            List<Map<String, Object>> theirs = school.designations(today);
            if (!theirs.isEmpty()) {
                designations.put(schools.get(school.number()), theirs);
            }
        }
        organisations.designate(designations);
        DemoPeople people = new DemoPeople(players, time.today());
        people.settle(month.joining(DemoOrganisation.givers()), givers);
        people.settleSchools(month.joining(DemoOrganisation.schools()));
        people.grade(month.joined(DemoOrganisation.givers()), givers, month.last());
        List<DemoGood> offers = month.of(DemoGood.offers());
        List<DemoGood> needs = month.of(DemoGood.needs());
        bring("Offers", offers, givers, OFFERS_OF, "/api/enterprises/%s/offer-imports", columns(Side.ENTERPRISE));
        bring("Needs", needs, schools, NEEDS_OF, "/api/schools/%s/need-imports", columns(Side.SCHOOL));
        awaitQuiet();
        meetTheirFate(offers, givers, OFFERS_OF, "/api/offers/");
        meetTheirFate(needs, schools, NEEDS_OF, "/api/needs/");
        answerAll(month);
    }

    private List<String> joined(Organisations organisations, DemoYear month, Side side) {
        var spelling = new Organisations.Spelling<>(DemoOrganisation::code, DemoOrganisation::application);
        return ids(
                side == Side.SCHOOL
                        ? organisations.schools(month.joined(DemoOrganisation.schools()), spelling)
                        : organisations.enterprises(month.joined(DemoOrganisation.givers()), spelling));
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
                    .map(good -> good.row(time.today()))
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

    /** Answers, with days between, until nothing is open but what is to stay so, or the month's rounds are over. */
    private void answerAll(DemoYear month) {
        for (int round = 1; round <= month.rounds(); round++) {
            time.pass(DemoYear.BETWEEN_ROUNDS);
            awaitQuiet();
            List<JsonNode> waiting = open().stream()
                    .filter(proposal -> !DemoAnswer.of(proposal).steps(proposal).isEmpty())
                    .toList();
            if (waiting.isEmpty()) {
                return;
            }
            Together.map(waiting, AT_A_TIME, proposal -> {
                answer(players.program(), proposal);
                return proposal;
            });
            progress.say("Round %d: %d proposals answered".formatted(round, waiting.size()));
        }
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

    /** Until events and clearings have come to rest: the same figures and proposals for a second. */
    private void awaitQuiet() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String before = "";
        for (int same = 0; same < 4; ) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The market does not come to rest within " + PATIENCE.toMinutes() + " minutes");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
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
