package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.TrainingFormat;
import java.util.List;
import java.util.Set;

/**
 * People to be trained in explaining exhibits (讲解人员培训); the quantity counts people.
 *
 * @param formats where they can be trained; empty means anywhere
 * @param hoursMin hours of training that are needed at least, 1 to 200
 */
public record GuideTrainingNeed(ItemCategory itemCategory, Set<TrainingFormat> formats, int hoursMin)
        implements NeedDetails {

    private static final NumberLimit HOURS =
            new NumberLimit("details.hoursMin", "最少培训学时", "the number of hours of training", 1, 200);

    public GuideTrainingNeed {
        NeedDetails.requireKind(itemCategory, GiftKind.GUIDE_TRAINING);
        formats = NeedDetails.ordered(TrainingFormat.class, formats);
        HOURS.require(hoursMin);
    }

    @Override
    public GiftKind kind() {
        return GiftKind.GUIDE_TRAINING;
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }
}
