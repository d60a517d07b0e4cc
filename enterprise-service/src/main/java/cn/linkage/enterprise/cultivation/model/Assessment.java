package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.EnterpriseKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How an enterprise stood on a day. A correction replaces what it says by the same version of the scheme; what it said
 * before is kept.
 *
 * @param version 1 when made, one more with every correction
 */
public record Assessment(UUID id, UUID enterpriseId, LocalDate assessedOn, Marks marks, long version) {

    /** The library holds high-tech enterprises, technology centres and key laboratories; nobody else is graded. */
    public static final Set<EnterpriseKind> GRADED_KINDS = Set.of(
            EnterpriseKind.HIGH_TECH_ENTERPRISE,
            EnterpriseKind.ENTERPRISE_TECHNOLOGY_CENTRE,
            EnterpriseKind.KEY_LABORATORY);

    public Assessment corrected(Marks better) {
        return new Assessment(id, enterpriseId, assessedOn, better, version + 1);
    }
}
