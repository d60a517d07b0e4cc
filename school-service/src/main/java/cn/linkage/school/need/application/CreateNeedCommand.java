package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedContent;
import java.util.UUID;

/**
 * A draft for a school.
 *
 * @param by the member who writes it
 */
public record CreateNeedCommand(UUID schoolId, NeedContent content, UUID by) {}
