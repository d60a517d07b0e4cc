package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import java.util.UUID;

/**
 * What the register is to say.
 *
 * @param version the version that the editor saw
 */
public record CorrectEnterpriseCommand(UUID enterpriseId, EnterpriseFacts facts, long version) {}
