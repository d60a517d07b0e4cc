package cn.linkage.acceptance.sample;

import cn.linkage.acceptance.client.Client;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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
        progress.say(postings.size() + " postings of equipment in the file");
        Organisations organisations = new Organisations(players, progress, atATime);
        List<SampleNeed> needs = postings.stream().map(SampleNeed::new).toList();
        LinkedHashSet<SchoolKey> keys = new LinkedHashSet<>();
        postings.forEach(posting -> keys.add(posting.school()));
        Map<SchoolKey, String> schools = organisations.schools(keys);
        Map<SampleEnterprise, String> enterprises =
                organisations.enterprises(SampleEnterprise.against(postings.size()));

        Client officer = players.economicBureau();
        Figures happened = new Figures();
        BothSides sides = new BothSides(players, progress, atATime, recount, happened);
        sides.noteWhatIsOpen();
        Figures before = Monitoring.now(officer);
        Market market = new Market(players, progress, atATime);
        Market.Posted offers = market.offers(enterprises);
        Instant firstNeed = Instant.now();
        Market.Posted posted = market.needs(needs, schools);
        double seconds = Duration.between(firstNeed, Instant.now()).toMillis() / 1000.0;

        enterprises.keySet().stream()
                .flatMap(enterprise -> enterprise.offers().stream())
                .filter(offer -> offers.published().contains(offer.key()))
                .forEach(offer -> Monitoring.offered(happened, offer));
        needs.stream()
                .filter(need -> posted.published().contains(need.key()))
                .forEach(need -> Monitoring.needed(happened, need));
        awaitArrival(before, happened);

        sides.knowKeys(offers.idByKey());
        sides.knowKeys(posted.idByKey());
        sides.knowSchools(needs, posted.idByKey());
        BothSides.Outcome outcome = sides.play();
        report(posted, seconds, firstNeed, outcome);
        boolean figures = figuresAgree(Monitoring.now(officer).since(before), happened);
        boolean invariants = invariantsHold();
        return figures && invariants;
    }

    /** The market learns of everything by events; the figures of what was posted say when it has. */
    private void awaitArrival(Figures before, Figures happened) {
        long deadline = System.nanoTime() + ARRIVAL.toNanos();
        while (true) {
            Figures there = Monitoring.now(players.economicBureau()).since(before);
            if (there.covers(happened)) {
                progress.say("Everything posted has arrived on the market");
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

    private void report(Market.Posted posted, double seconds, Instant firstNeed, BothSides.Outcome outcome) {
        int rows = posted.created();
        progress.say("Rows new on the platform: %d, %.0f rows/s (each created and published)"
                .formatted(rows, rows / Math.max(0.001, seconds)));
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
                    + " figures by county, locality and unit");
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
