package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.Words;
import java.util.Set;

/**
 * Popular-science lectures (科普讲座); the offer's quantity counts sessions.
 *
 * @param topics what they are about; at least one
 * @param languageLevel how much they expect of the listeners
 * @param speaker profession and title of the speaker
 * @param minutes length of a session in minutes
 * @param audienceMax the most listeners of a session
 * @param online whether it is held online
 */
public record LectureOffer(
        ItemCategory itemCategory,
        Set<ScienceTopic> topics,
        LanguageLevel languageLevel,
        String speaker,
        int minutes,
        int audienceMax,
        boolean online)
        implements OfferDetails {

    public static final int SPEAKER_MAX = 100;
    public static final int MINUTES_LEAST = 20;
    public static final int MINUTES_MOST = 240;
    public static final int AUDIENCE_MOST = 5_000;

    public LectureOffer {
        Findings findings = Findings.ofDetails(GiftKind.LECTURE, itemCategory);
        topics = findings.some("topics", new Words("主题", "topics"), ScienceTopic.class, topics);
        speaker = findings.text("speaker", new Words("主讲人职业与职称", "the speaker's title"), speaker, SPEAKER_MAX);
        findings.number("minutes", new Words("每场分钟数", "a session in minutes"), minutes, MINUTES_LEAST, MINUTES_MOST);
        findings.number(
                "audienceMax", new Words("每场最多听众", "the most listeners of a session"), audienceMax, 1, AUDIENCE_MOST);
        findings.none();
    }
}
