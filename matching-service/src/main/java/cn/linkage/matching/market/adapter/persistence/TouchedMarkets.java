package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.MarketKey;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which markets the transaction at hand has noted as changed. */
final class TouchedMarkets implements TransactionSynchronization {

    private final Set<MarketKey> markets = new HashSet<>();

    private TouchedMarkets() {}

    /** The set of the transaction at hand, which ends with it. */
    static Set<MarketKey> ofTransaction() {
        @Nullable Object known = TransactionSynchronizationManager.getResource(TouchedMarkets.class);
        if (known instanceof TouchedMarkets touched) {
            return touched.markets;
        }
        TouchedMarkets touched = new TouchedMarkets();
        TransactionSynchronizationManager.registerSynchronization(touched);
        TransactionSynchronizationManager.bindResource(TouchedMarkets.class, touched);
        return touched.markets;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(TouchedMarkets.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TouchedMarkets.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(TouchedMarkets.class);
    }
}
