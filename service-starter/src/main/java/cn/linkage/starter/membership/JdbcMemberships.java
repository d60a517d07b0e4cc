package cn.linkage.starter.membership;

import cn.linkage.contracts.codes.MembershipRole;
import cn.linkage.contracts.codes.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Memberships} in the table {@code membership}. */
@Transactional(propagation = Propagation.MANDATORY)
class JdbcMemberships implements Memberships {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RevocationSignal signal;

    JdbcMemberships(JdbcClient jdbc, Clock clock, RevocationSignal signal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signal = signal;
    }

    @Override
    public Optional<Membership> grant(
            UUID membershipId, UUID personId, Side side, UUID organisationId, MembershipRole role) {
        lock(personId, organisationId);
        if (isMember(personId, side, organisationId, role)) {
            return Optional.empty();
        }
        Membership granted = new Membership(membershipId, side, organisationId, personId, role, 1, now(), null);
        insert(granted);
        return Optional.of(granted);
    }

    /** Two grants to one person for one organisation wait for each other: an index can't say it for projections. */
    private void lock(UUID personId, UUID organisationId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:both, 0))")
                .param("both", personId + "/" + organisationId)
                .query((row, number) -> number)
                .list();
    }

    @Override
    public Optional<Membership> revoke(UUID membershipId) {
        Optional<Membership> revoked = jdbc.sql("""
                        update membership set revoked_at = :now, version = version + 1
                        where id = :id and revoked_at is null returning *""")
                .param("id", membershipId)
                .param("now", Timestamp.from(now()))
                .query(JdbcMemberships::read)
                .optional();
        revoked.ifPresent(signal::send);
        return revoked;
    }

    @Override
    public void projectGrant(Membership granted) {
        insert(granted);
    }

    private void insert(Membership granted) {
        jdbc.sql("""
                        insert into membership (id, side, organisation_id, person_id, role, version, granted_at)
                        values (:id, :side, :organisation, :person, :role, :version, :grantedAt)
                        on conflict (id) do update
                        set side = excluded.side, organisation_id = excluded.organisation_id,
                          person_id = excluded.person_id, role = excluded.role, version = excluded.version,
                          granted_at = excluded.granted_at
                        where membership.version < excluded.version""")
                .param("id", granted.id())
                .param("side", granted.side().name())
                .param("organisation", granted.organisationId())
                .param("person", granted.personId())
                .param("role", granted.role().name())
                .param("version", granted.version())
                .param("grantedAt", Timestamp.from(granted.grantedAt()))
                .update();
    }

    @Override
    public void projectRevocation(UUID membershipId, long version, Instant revokedAt) {
        jdbc.sql("""
                        update membership set revoked_at = :revokedAt, version = :version
                        where id = :id and version < :version returning *""")
                .param("id", membershipId)
                .param("version", version)
                .param("revokedAt", Timestamp.from(revokedAt))
                .query(JdbcMemberships::read)
                .optional()
                .ifPresent(signal::send);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isMember(UUID personId, Side side, UUID organisationId) {
        return jdbc.sql("""
                        select exists (select 1 from membership where person_id = :person and side = :side
                          and organisation_id = :organisation and revoked_at is null)""")
                .param("person", personId)
                .param("side", side.name())
                .param("organisation", organisationId)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isMember(UUID personId, Side side, UUID organisationId, MembershipRole role) {
        return of(personId, List.of(organisationId)).stream().anyMatch(m -> m.side() == side && m.role() == role);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isMemberOfAny(UUID personId, Side side) {
        return jdbc.sql("""
                        select exists (select 1 from membership where person_id = :person and side = :side
                          and revoked_at is null)""")
                .param("person", personId)
                .param("side", side.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Membership> of(UUID personId) {
        return jdbc.sql("select * from membership where person_id = :person and revoked_at is null order by id")
                .param("person", personId)
                .query(JdbcMemberships::read)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Membership> of(UUID personId, Collection<UUID> organisationIds) {
        return organisationIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from membership where person_id = :person and organisation_id in (:organisations)
                          and revoked_at is null order by id""")
                        .param("person", personId)
                        .param("organisations", organisationIds)
                        .query(JdbcMemberships::read)
                        .list();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Membership> ofOrganisation(Side side, UUID organisationId) {
        return jdbc.sql("""
                        select * from membership where organisation_id = :organisation and side = :side
                          and revoked_at is null order by id""")
                .param("organisation", organisationId)
                .param("side", side.name())
                .query(JdbcMemberships::read)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Membership> find(UUID membershipId) {
        return jdbc.sql("select * from membership where id = :id")
                .param("id", membershipId)
                .query(JdbcMemberships::read)
                .optional();
    }

    @Override
    public List<Membership> ownedAfter(Side side, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select * from membership where side = :side
                          and (cast(:after as uuid) is null or id > :after) order by id limit :most for share""")
                .param("side", side.name())
                .param("after", after)
                .param("most", most)
                .query(JdbcMemberships::read)
                .list();
    }

    /** What the database keeps: microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static Membership read(ResultSet row, int number) throws SQLException {
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        return new Membership(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("organisation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                MembershipRole.valueOf(row.getString("role")),
                row.getLong("version"),
                row.getTimestamp("granted_at").toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }
}
