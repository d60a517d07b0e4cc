package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedContent;
import java.util.UUID;

/**
 * A need from a file.
 *
 * @param says all that the row says, by which it is known when it comes again
 * @param by the member who imports it
 * @param publish whether it is published at once
 */
public record ImportNeedCommand(UUID schoolId, NeedContent content, String says, UUID by, boolean publish) {}
