package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.TrainingFormat;
import cn.linkage.contracts.codes.Words;

/**
 * Training of the people who explain exhibits (讲解人员培训); the offer's quantity counts places.
 *
 * @param format where it takes place
 * @param hours hours of training for each person
 * @param certificateIssued whether those trained get a certificate of attendance
 */
public record GuideTrainingOffer(ItemCategory itemCategory, TrainingFormat format, int hours, boolean certificateIssued)
        implements OfferDetails {

    public static final int HOURS_MAX = 200;

    public GuideTrainingOffer {
        Findings findings = Findings.ofDetails(GiftKind.GUIDE_TRAINING, itemCategory);
        findings.number("hours", new Words("每人学时", "training in hours for each person"), hours, 1, HOURS_MAX);
        findings.none();
    }
}
