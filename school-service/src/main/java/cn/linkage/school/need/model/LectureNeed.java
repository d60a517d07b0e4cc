package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import java.util.List;
import java.util.Set;

/**
 * Talks in the school (科普讲座); the quantity counts sessions.
 *
 * @param topics any of which would do; empty means any topic
 * @param languageLevels any of which would do; empty means any level
 * @param audience expected listeners of a session, 1 to 5,000
 * @param onlineAccepted whether it may be held online
 */
public record LectureNeed(
        ItemCategory itemCategory,
        Set<ScienceTopic> topics,
        Set<LanguageLevel> languageLevels,
        int audience,
        boolean onlineAccepted)
        implements NeedDetails {

    /** Listeners of one session of a lecture, or pupils of one visit. */
    static final NumberLimit AUDIENCE =
            new NumberLimit("details.audience", "每场人数", "the audience of one session", 1, 5_000);

    public LectureNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.LECTURE);
        topics = NeedDetails.ordered(ScienceTopic.class, topics);
        languageLevels = NeedDetails.ordered(LanguageLevel.class, languageLevels);
        AUDIENCE.require(audience);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.LECTURE;
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }
}
