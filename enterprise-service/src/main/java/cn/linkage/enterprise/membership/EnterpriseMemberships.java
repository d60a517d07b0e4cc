package cn.linkage.enterprise.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.membership.Membership;
import cn.linkage.starter.membership.Memberships;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The memberships of enterprises, as their owner: row, event and audit in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EnterpriseMemberships {

    private final Memberships memberships;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Publication publication;
    private final Audit audit;

    EnterpriseMemberships(
            Memberships memberships, JdbcClient jdbc, FieldCipher cipher, Publication publication, Audit audit) {
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.publication = publication;
        this.audit = audit;
    }

    /** Grants a role; empty where the person holds it for the enterprise already. */
    public Optional<Membership> grant(UUID enterpriseId, UUID personId, String personName, MembershipRole role) {
        Optional<Membership> granted = memberships.grant(Ids.next(), personId, Side.ENTERPRISE, enterpriseId, role);
        granted.ifPresent(membership -> {
            jdbc.sql("insert into member_name (membership_id, name_encrypted) values (:id, :name)")
                    .param("id", membership.id())
                    .param("name", cipher.encrypt(personName))
                    .update();
            tell("grant-membership", membership);
        });
        return granted;
    }

    /** Revokes; nothing happens where it was revoked before. */
    void revoke(UUID membershipId) {
        memberships.revoke(membershipId).ifPresent(membership -> tell("revoke-membership", membership));
    }

    /** Locks the memberships of an enterprise until the transaction ends, so that two revocations see one another. */
    void lock(UUID enterpriseId) {
        jdbc.sql("""
                        select id from membership where organisation_id = :enterprise and side = 'ENTERPRISE'
                          and revoked_at is null order by id for update""").param("enterprise", enterpriseId).query(UUID.class).list();
    }

    /** The name that the person had when the membership was granted. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String nameOf(UUID membershipId) {
        return jdbc.sql("select name_encrypted from member_name where membership_id = :id")
                .param("id", membershipId)
                .query((row, number) -> cipher.decrypt(row.getString("name_encrypted")))
                .single();
    }

    private void tell(String action, Membership membership) {
        publication.publish(MembershipEvents.event(membership));
        audit.record(
                action,
                "enterprise-membership",
                membership.id().toString(),
                Audit.DONE,
                Map.of(
                        "enterpriseId", membership.organisationId(),
                        "personId", membership.personId(),
                        "role", membership.role()));
    }
}
