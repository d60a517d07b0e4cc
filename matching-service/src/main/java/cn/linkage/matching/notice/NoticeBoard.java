package cn.linkage.matching.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Posts notices in the transaction at hand. Names of persons are never in them. */
public interface NoticeBoard {

    void post(List<NewNotice> notices);

    /** Tells the owner and every school with an agreement that an offer is short by so much, or by nothing any more. */
    void offerShort(UUID offerId, String title, int shortBy, Instant at);

    /** Tells the school and every enterprise with an agreement that a need is short by so much, or by nothing any more. */
    void needShort(UUID needId, String title, int shortBy, Instant at);
}
