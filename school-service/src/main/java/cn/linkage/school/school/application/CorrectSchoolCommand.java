package cn.linkage.school.school.application;

import cn.linkage.school.school.SchoolFacts;
import java.util.UUID;

/**
 * The facts of a school as they should be.
 *
 * @param version the version that the editor saw
 */
public record CorrectSchoolCommand(UUID schoolId, SchoolFacts facts, long version) {}
