package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for changed markets and clears them, one after the other on a thread of its own; instances share the markets. A
 * market is cleared as soon as its changes have settled. While they go on coming, as answers do after a clearing, they are
 * gathered for a while, and a market that takes long to clear rests as long again: a flood of changes is cleared in few
 * large bites, and leaves the machine to those who answer. No change waits longer than {@link #LONGEST_PATIENCE} and the
 * clearings before it.
 */
@Component
class ClearingWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClearingWorker.class);
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(20);
    private static final int REST_FACTOR = 4;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final DirtyMarkets markets;
    private final ClearMarket clearMarket;
    private final DataSource database;
    private final ClearingTerms terms;
    private final Clock clock;
    private final Map<MarketKey, Instant> restsUntil = new HashMap<>();
    private final Map<MarketKey, Duration> lastTook = new HashMap<>();
    private volatile @Nullable Thread thread;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    ClearingWorker(
            DirtyMarkets markets, ClearMarket clearMarket, DataSource database, ClearingTerms terms, Clock clock) {
        this.markets = markets;
        this.clearMarket = clearMarket;
        this.database = database;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (terms.running()) {
            stopped = new CountDownLatch(1);
            thread = Thread.ofPlatform().name("clearing").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        stopped.countDown();
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!stopped.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            List<DirtyMarkets.Changed> changed = markets.changed();
            Duration patience = patience(changed);
            for (DirtyMarkets.Changed one : changed) {
                if (stopped.getCount() == 0) {
                    return;
                }
                if (isDue(one, patience, clock.instant())) {
                    take(one.market());
                }
            }
        } catch (SQLException | RuntimeException e) {
            LOG.error("A market could not be cleared; its changes stay remembered and it is tried again", e);
            if (stopped.await(AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("The clearing stops");
            }
        }
    }

    /** How long changes that go on coming are waited for: long enough that clearing takes a fifth of the time at most. */
    private Duration patience(List<DirtyMarkets.Changed> changed) {
        Duration all = changed.stream()
                .map(one -> lastTook.getOrDefault(one.market(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(REST_FACTOR);
        return all.compareTo(LONGEST_PATIENCE) < 0 ? all : LONGEST_PATIENCE;
    }

    /** Once it has settled, which means that nothing more comes, or that there was patience enough with what does. */
    private boolean isDue(DirtyMarkets.Changed one, Duration patience, Instant now) {
        boolean quiet = !one.last().plus(terms.settle()).isAfter(now);
        boolean waitedFor = !one.first().plus(terms.settle()).plus(patience).isAfter(now);
        boolean rested = !restsUntil.getOrDefault(one.market(), Instant.MIN).isAfter(now);
        return rested && (quiet || waitedFor);
    }

    private void take(MarketKey market) throws SQLException {
        Optional<MarketTurn> turn = MarketTurn.tryTake(database, market);
        if (turn.isPresent()) {
            try (MarketTurn _ = turn.get()) {
                Instant started = clock.instant();
                clearMarket.clear(market);
                Instant ended = clock.instant();
                Duration took = Duration.between(started, ended);
                lastTook.put(market, took);
                restsUntil.put(market, ended.plus(took));
            }
        }
    }
}
