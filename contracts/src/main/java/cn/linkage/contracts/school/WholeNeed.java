package cn.linkage.contracts.school;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An event that carries all of a need, so that whoever reads it needs no other. */
public sealed interface WholeNeed extends Event permits NeedPublished, NeedChanged, NeedRestated {

    UUID needId();

    UUID schoolId();

    String title();

    NeedDetails details();

    int quantity();

    int minimumUsefulQuantity();

    Readiness readiness();

    Set<GradeBand> gradeBands();

    LocalDate neededFrom();

    LocalDate neededUntil();
}
