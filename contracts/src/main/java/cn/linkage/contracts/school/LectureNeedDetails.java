package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * Lectures that a school asks for; the quantity counts sessions.
 *
 * @param topics any of which would do; empty means any topic
 * @param languageLevels any of which would do; empty means any level
 * @param audience expected listeners of a session, 1 to 5,000
 * @param onlineAccepted whether it may be held online
 */
public record LectureNeedDetails(
        String itemCategory,
        Set<ScienceTopic> topics,
        Set<LanguageLevel> languageLevels,
        int audience,
        boolean onlineAccepted)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.LECTURE;
    }
}
