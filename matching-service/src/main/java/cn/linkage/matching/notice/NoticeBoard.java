package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts notices in the transaction at hand. Names of persons are never in them. */
public interface NoticeBoard {

    void post(List<NewNotice> notices);

    /**
     * Tells the owner and every school with an agreement that an offer is short.
     *
     * @param shortBy how much, in words; null where it is short of nothing any more
     */
    void offerShort(UUID offerId, String title, @Nullable Words shortBy, Instant at);

    /** The same of one slot of a study tour, to the owner and every school with agreed places in it. */
    void slotShort(UUID offerId, UUID slotId, LocalDate date, String title, @Nullable Words shortBy, Instant at);

    /** Tells the school and every enterprise with an agreement that a need is short, or no more where null. */
    void needShort(UUID needId, String title, @Nullable Words shortBy, Instant at);
}
