package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.contact.Contact;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register is to say.
 *
 * @param contact null to keep the one there is
 * @param version the version that the editor saw
 */
public record CorrectEnterpriseCommand(
        UUID enterpriseId, EnterpriseFacts facts, @Nullable Contact contact, long version) {}
