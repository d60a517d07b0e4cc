package cn.linkage.enterprise.enterprise.model;

import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import java.time.Instant;
import java.util.UUID;

/**
 * An enterprise in the register.
 *
 * <p>Life: it enters verified, when the economic bureau approves the first application for its credit code; members
 * correct its facts. Further applications for the code only add people. The code never changes: another code is another
 * enterprise.
 *
 * @param version 1 when it enters, one more with every change
 */
public record Enterprise(
        UUID id, CreditCode code, EnterpriseFacts facts, UUID verifiedBy, Instant verifiedAt, long version) {

    public static Enterprise verified(UUID id, CreditCode code, EnterpriseFacts facts, UUID by, Instant at) {
        return new Enterprise(id, code, facts, by, at, 1);
    }

    public Enterprise corrected(EnterpriseFacts better) {
        return new Enterprise(id, code, better, verifiedBy, verifiedAt, version + 1);
    }
}
