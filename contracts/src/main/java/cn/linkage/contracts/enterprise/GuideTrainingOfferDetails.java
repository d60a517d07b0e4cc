package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.TrainingFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Training of the people who explain exhibits; the quantity counts places.
 *
 * @param format where it takes place
 * @param hours hours of training a person, 1 to 200
 * @param certificateIssued whether those trained get a certificate of attendance
 */
public record GuideTrainingOfferDetails(
        String itemCategory, TrainingFormat format, int hours, boolean certificateIssued) implements OfferDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.GUIDE_TRAINING;
    }
}
