package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.GradeBand;

/**
 * How many pupils of a grade band go on a tour; counts only, no pupil's data.
 *
 * @param gradeBand the band
 * @param pupils how many, 1 to 2,000
 */
public record BandGroup(GradeBand gradeBand, int pupils) {}
