package cn.linkage.school.school.application;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which schools a reader wants; null asks for all.
 *
 * @param text words, each of which stands somewhere in the name or the code
 * @param designation holds on {@code day}
 */
public record SchoolFilter(
        @Nullable String text,
        @Nullable String countyCode,
        @Nullable SchoolStage stage,
        @Nullable Locality locality,
        @Nullable DesignationKind designation,
        LocalDate day) {}
