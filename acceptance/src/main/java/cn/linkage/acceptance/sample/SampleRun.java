package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** One run of the sample, from the first application to the recount. */
final class SampleRun {

    private static final Duration ARRIVAL = Duration.ofMinutes(10);

    private final Players players;
    private final Recount recount;
    private final Progress progress;
    private final int atATime;

    SampleRun(Players players, Recount recount, Progress progress, int atATime) {
        this.players = players;
        this.recount = recount;
        this.progress = progress;
        this.atATime = atATime;
    }

    /** Whether everything came out right; what did not is printed. */
    boolean run(List<Posting> postings) throws SQLException, IOException {
        say(postings);
        Organisations organisations = new Organisations(players, progress, atATime);
        List<SampleNeed> needs = postings.stream().map(SampleNeed::new).toList();
        LinkedHashSet<SchoolKey> keys = new LinkedHashSet<>();
        postings.forEach(posting -> keys.add(posting.school()));
        Map<SchoolKey, Organisations.Place> schools =
                organisations.schools(keys, new Organisations.Spelling<>(SchoolKey::code, SchoolKey::application));
        organisations.designate(schools.entrySet().stream()
                .filter(entry -> entry.getKey().underResourced())
                .collect(Collectors.toMap(
                        entry -> entry.getValue().id(),
                        entry -> List.of(Map.of("kind", "UNDER_RESOURCED", "from", "2026-01-01")))));
        Map<SampleEnterprise, Organisations.Place> enterprises = organisations.enterprises(
                SampleEnterprise.against(postings.size()),
                new Organisations.Spelling<>(SampleEnterprise::creditCode, SampleEnterprise::application));

        Client officer = players.economicBureau();
        Figures happened = new Figures();
        BothSides sides = new BothSides(players, progress, atATime, recount, happened);
        sides.noteWhatIsOpen();
        sides.knowSchools(needs);
        Figures before = Monitoring.now(officer);
        Market market = new Market(players, progress, atATime);
        Market.Missing<SampleOffer> missingOffers = market.offers(enterprises);
        Market.Missing<SampleNeed> missingNeeds = market.needs(needs, schools);
        missingOffers.things().forEach(offer -> Monitoring.offered(happened, offer));
        missingNeeds.things().forEach(need -> Monitoring.needed(happened, need));

        send("offers", market, missingOffers);
        Instant firstNeed = Instant.now();
        send("needs", market, missingNeeds);
        awaitFigures(before, happened);

        report(firstNeed, sides.play());
        boolean figures = figuresAgree(Monitoring.now(officer).since(before), happened);
        boolean invariants = invariantsHold();
        return figures && invariants;
    }

    private void say(List<Posting> postings) {
        progress.say(postings.size() + " postings in the file: "
                + postings.stream().collect(Collectors.groupingBy(Posting::kind, TreeMap::new, Collectors.counting())));
        long blank = postings.stream()
                .filter(posting -> posting.resource().isEmpty())
                .count();
        progress.say("Rules: one dollar counts as " + SampleNeed.FEN_PER_CENT + " yuan; " + blank
                + " postings that name no resource ask for money, of which alone the file tells; a trip takes one pupil for"
                + " every 20 dollars, a visitor gives one talk for every 300");
    }

    /** Sends the files and waits until the market has every row. */
    private void send(String what, Market market, Market.Missing<?> missing) {
        if (missing.things().isEmpty()) {
            progress.say("All " + what + " are there from before");
            return;
        }
        long before = Monitoring.onMarket(players.economicBureau());
        Instant start = Instant.now();
        market.send("Rows of " + what + " taken in", missing);
        int rows = missing.things().size();
        long deadline = System.nanoTime() + ARRIVAL.toNanos();
        while (Monitoring.onMarket(players.economicBureau()) < before + rows) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "After " + ARRIVAL.toMinutes() + " minutes the market still lacks some " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        progress.say("%d %s in %d files, from the first row sent to the last one on the market: %.1f s, %.0f rows/s"
                .formatted(rows, what, missing.files().size(), seconds, rows / Math.max(0.001, seconds)));
    }

    /** The market learns of everything by events; the figures of what was posted say when it has. */
    private void awaitFigures(Figures before, Figures happened) {
        long deadline = System.nanoTime() + ARRIVAL.toNanos();
        while (true) {
            Figures there = Monitoring.now(players.economicBureau()).since(before);
            if (there.covers(happened)) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + ARRIVAL.toMinutes()
                        + " minutes the market still lacks some of what was posted:" + System.lineSeparator()
                        + there.differenceFrom(happened));
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private void report(Instant firstNeed, BothSides.Outcome outcome) {
        progress.say(
                "Proposals answered: %d agreed, %d declined, %d gone before the answer; %d wait for other people's answer"
                        .formatted(outcome.agreed(), outcome.declined(), outcome.gone(), outcome.left()));
        if (outcome.lastMade().isAfter(firstNeed)) {
            progress.say("From the first need to the last proposal: %.1f s, the answers' time included"
                    .formatted(Duration.between(firstNeed, outcome.lastMade()).toMillis() / 1000.0));
        }
    }

    private boolean figuresAgree(Figures platform, Figures happened) {
        String difference = platform.differenceFrom(happened);
        if (difference.isEmpty()) {
            progress.say("The bureau's figures equal what happened: " + happened.size()
                    + " figures by county, locality, kind and unit");
            return true;
        }
        progress.say("The bureau's figures differ from what happened:" + System.lineSeparator() + difference);
        return false;
    }

    private boolean invariantsHold() throws SQLException, IOException {
        Map<String, Long> violations = recount.violations();
        violations.forEach((rule, count) -> progress.say("Recount: " + rule + ": " + count + " violations"));
        return !violations.isEmpty() && violations.values().stream().allMatch(count -> count == 0);
    }
}
