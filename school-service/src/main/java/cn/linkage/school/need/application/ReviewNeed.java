package cn.linkage.school.need.application;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedWarning;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells those who write a need what they should look at again. */
@Service
public class ReviewNeed {

    private final SchoolStages stages;

    public ReviewNeed(SchoolStages stages) {
        this.stages = stages;
    }

    public List<NeedWarning> review(Need need) {
        return NeedWarning.of(need.content(), stages.stageOf(need.schoolId()));
    }
}
