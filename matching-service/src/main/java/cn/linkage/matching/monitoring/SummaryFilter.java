package cn.linkage.matching.monitoring;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.matching.market.MarketState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is about; null means all.
 *
 * @param county of the school for needs, proposals and agreements, of the enterprise for offers
 * @param locality of the school; offers have none and are not narrowed by it
 * @param state of offers and needs
 * @param from first day, in Wenzhou, on which the thing was published or made
 * @param to last day
 */
record SummaryFilter(
        @Nullable String county,
        @Nullable Locality locality,
        @Nullable GiftKind kind,
        @Nullable MarketState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    SummaryFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidValueException(
                    "to", "结束日期 " + to + " 早于开始日期 " + from, "The last day, " + to + ", is before the first, " + from);
        }
    }
}
