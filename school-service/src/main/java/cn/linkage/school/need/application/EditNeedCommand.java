package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedContent;
import java.util.UUID;

/**
 * What a need should say.
 *
 * @param version the version that the editor saw
 */
public record EditNeedCommand(UUID needId, NeedContent content, long version) {}
