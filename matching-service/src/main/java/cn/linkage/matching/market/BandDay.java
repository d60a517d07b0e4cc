package cn.linkage.matching.market;

import cn.linkage.contracts.codes.GradeBand;
import java.time.LocalDate;
import java.util.UUID;

/** A grade band of a school on one day: it can be on one tour only. */
public record BandDay(UUID schoolId, GradeBand gradeBand, LocalDate date) {}
