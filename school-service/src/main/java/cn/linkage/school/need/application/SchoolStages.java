package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.SchoolStage;
import java.util.UUID;

/** What a review has to know of a school. */
public interface SchoolStages {

    /** The stage of a school in the register. */
    SchoolStage stageOf(UUID schoolId);
}
