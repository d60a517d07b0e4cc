package cn.linkage.starter.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for which organisation. The owning service grants and revokes; other services keep a projection that they
 * feed from its events. Changes need a transaction; questions are answered from the database each time, so that a
 * revocation counts at once.
 */
public interface Memberships {

    /**
     * Grants a role, as its owner.
     *
     * @return the new membership, or empty where the person holds this role there already
     */
    Optional<Membership> grant(UUID membershipId, UUID personId, Side side, UUID organisationId, MembershipRole role);

    /**
     * Revokes, as its owner.
     *
     * @return the membership as it is now, or empty where there is none or it was revoked before
     */
    Optional<Membership> revoke(UUID membershipId);

    /** Takes in a grant that another service owns; an older version than the one kept changes nothing. */
    void projectGrant(Membership granted);

    /** Takes in a revocation that another service owns; an older version than the one kept changes nothing. */
    void projectRevocation(UUID membershipId, long version, Instant revokedAt);

    /** Whether the person may act for the organisation now, in any role. */
    boolean isMember(UUID personId, Side side, UUID organisationId);

    /** Whether the person may act for the organisation now in this role. */
    boolean isMember(UUID personId, Side side, UUID organisationId, MembershipRole role);

    /** Whether the person may act for any organisation of the side now. */
    boolean isMemberOfAny(UUID personId, Side side);

    /** What the person may act for now, oldest first. */
    List<Membership> of(UUID personId);

    /** What the person may act for now among these organisations, oldest first: for people who have very many. */
    List<Membership> of(UUID personId, Collection<UUID> organisationIds);

    /** Who may act for the organisation now, oldest first. */
    List<Membership> ofOrganisation(Side side, UUID organisationId);

    Optional<Membership> find(UUID membershipId);

    /**
     * Memberships of one side in the order of their ids, ended ones too, locked against changes until the transaction ends.
     *
     * @param after begins behind this one; null at the beginning
     * @param most at least 1
     */
    List<Membership> ownedAfter(Side side, @Nullable UUID after, int most);
}
