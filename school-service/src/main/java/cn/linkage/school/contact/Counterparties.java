package cn.linkage.school.contact;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.matching.AgreementMade;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which enterprises have an agreement with which school; fed by matching-service's events. */
@Repository
public class Counterparties {

    private final JdbcClient jdbc;
    private final Memberships memberships;

    public Counterparties(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    /** Whether the person acts for an enterprise that has an agreement with the school. */
    public boolean isCounterparty(UUID personId, UUID schoolId) {
        List<UUID> enterprises = memberships.of(personId).stream()
                .filter(membership -> membership.side() == Side.ENTERPRISE)
                .map(Membership::organisationId)
                .toList();
        return !enterprises.isEmpty()
                && jdbc.sql("""
                                select exists (select 1 from agreement_party
                                where school_id = :school and enterprise_id in (:enterprises))""")
                        .param("school", schoolId)
                        .param("enterprises", enterprises)
                        .query(Boolean.class)
                        .single();
    }

    void add(AgreementMade agreement) {
        jdbc.sql("""
                        insert into agreement_party (agreement_id, school_id, enterprise_id)
                        values (:agreement, :school, :enterprise) on conflict do nothing""")
                .param("agreement", agreement.agreementId())
                .param("school", agreement.schoolId())
                .param("enterprise", agreement.enterpriseId())
                .update();
    }
}
