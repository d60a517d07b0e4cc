package cn.linkage.contracts.school;

import cn.linkage.contracts.codes.DesignationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated tag of a school.
 *
 * @param from first day on which it holds
 * @param until last day on which it holds; null while no end is known
 */
public record Designation(
        DesignationKind kind, LocalDate from, @Nullable LocalDate until) {}
