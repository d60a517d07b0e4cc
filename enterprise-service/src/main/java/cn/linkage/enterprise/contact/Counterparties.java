package cn.linkage.enterprise.contact;

import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which schools an agreement binds to which enterprises; a projection of other services' events. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS)
public class Counterparties {

    private final JdbcClient jdbc;
    private final Memberships memberships;

    Counterparties(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    /** Whether the person acts for a school that has an agreement with the enterprise. */
    public boolean isCounterparty(UUID personId, UUID enterpriseId) {
        List<UUID> schools = memberships.of(personId).stream()
                .filter(membership -> membership.side() == Side.SCHOOL)
                .map(Membership::organisationId)
                .toList();
        return !schools.isEmpty()
                && jdbc.sql("""
                                select exists (select 1 from counterparty
                                  where enterprise_id = :enterprise and school_id in (:schools))""")
                        .param("enterprise", enterpriseId)
                        .param("schools", schools)
                        .query(Boolean.class)
                        .single();
    }

    /** Takes in an agreement; a further one between the same two changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bind(UUID enterpriseId, UUID schoolId, Instant since) {
        jdbc.sql("""
                        insert into counterparty (enterprise_id, school_id, since) values (:enterprise, :school, :since)
                        on conflict do nothing""")
                .param("enterprise", enterpriseId)
                .param("school", schoolId)
                .param("since", Timestamp.from(since))
                .update();
    }
}
