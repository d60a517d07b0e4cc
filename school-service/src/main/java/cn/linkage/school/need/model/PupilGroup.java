package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GradeBand;

/** How many pupils of a grade band go on a tour: a count, no pupil's data. {@link StudyTourNeed} tells what is sound. */
public record PupilGroup(GradeBand gradeBand, int pupils) {}
