package cn.linkage.school.school.application;

import cn.linkage.school.school.model.Designations;
import java.util.UUID;

/**
 * The designations of a school as they should be.
 *
 * @param designations all of them, past ones too
 * @param version the version that the officer saw
 */
public record DesignateSchoolCommand(UUID schoolId, Designations designations, long version) {}
