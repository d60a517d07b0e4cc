package cn.linkage.matching.clearing;

import cn.linkage.matching.market.MarketKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
 * Looks for changed markets and clears them, one after the other on a thread of its own; instances share the markets. When
 * a market is due, {@link ClearingPace} tells.
 */
@Component
class ClearingWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClearingWorker.class);
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final DirtyMarkets markets;
    private final ClearMarket clearMarket;
    private final DataSource database;
    private final ClearingTerms terms;
    private final Clock clock;
    private final ClearingPace pace;
    private volatile @Nullable Thread thread;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    ClearingWorker(
            DirtyMarkets markets, ClearMarket clearMarket, DataSource database, ClearingTerms terms, Clock clock) {
        this.markets = markets;
        this.clearMarket = clearMarket;
        this.database = database;
        this.terms = terms;
        this.clock = clock;
        this.pace = new ClearingPace(terms.settle(), System::nanoTime);
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
            for (DirtyMarkets.Changed one : changed) {
                if (stopped.getCount() == 0) {
                    return;
                }
                if (pace.isDue(one, changed, clock.instant())) {
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

    private void take(MarketKey market) throws SQLException {
        Optional<MarketTurn> turn = MarketTurn.tryTake(database, market);
        if (turn.isPresent()) {
            try (MarketTurn _ = turn.get()) {
                long started = System.nanoTime();
                clearMarket.clear(market);
                pace.took(market, Duration.ofNanos(System.nanoTime() - started));
            }
        }
    }
}
