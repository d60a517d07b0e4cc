package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * Lectures on offer; the quantity counts sessions.
 *
 * @param topics what they are about; at least one
 * @param languageLevel how much they expect of the listeners
 * @param speaker profession and title of the speaker
 * @param minutes length of a session, 20 to 240
 * @param audienceMax the most listeners of a session, 1 to 5,000
 * @param online whether it is held online
 */
public record LectureOfferDetails(
        String itemCategory,
        Set<ScienceTopic> topics,
        LanguageLevel languageLevel,
        String speaker,
        int minutes,
        int audienceMax,
        boolean online)
        implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.LECTURE;
    }
}
