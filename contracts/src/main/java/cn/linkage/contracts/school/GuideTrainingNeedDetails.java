package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.TrainingFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;

/**
 * People of a school to be trained in explaining exhibits; the quantity counts people.
 *
 * @param formats where they can be trained; empty means anywhere
 * @param hoursMin hours of training that are needed at least, 1 to 200
 */
public record GuideTrainingNeedDetails(String itemCategory, Set<TrainingFormat> formats, int hoursMin)
        implements NeedDetails {
    @Override
    @JsonIgnore
    public GiftKind kind() {
        return GiftKind.GUIDE_TRAINING;
    }
}
