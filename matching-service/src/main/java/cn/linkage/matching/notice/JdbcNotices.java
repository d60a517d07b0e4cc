package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.stream.LogSource;
import cn.linkage.matching.stream.LogTable;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices in the log table {@code notice}. */
@Repository
class JdbcNotices implements NoticeBoard {

    private static final String INSERT = """
        insert into notice (id, side, organisation_id, type, proposal_id, agreement_id, subject_id, zh, en, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcNotices(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    LogSource<Notice> log() {
        return new LogTable<>(jdbc, "notice", JdbcNotices::read);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(List<NewNotice> notices) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (NewNotice n : notices) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                n.side().name(),
                n.organisationId(),
                n.type().name(),
                n.proposalId(),
                n.agreementId(),
                n.subjectId(),
                n.words().zh(),
                n.words().en(),
                Timestamp.from(n.at())
            });
        }
        batches.batchUpdate(INSERT, rows);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void offerShort(UUID offerId, String title, @Nullable Words shortBy, Instant at) {
        postOfferShort(
                offerId,
                jdbc.sql("select distinct school_id, need_id from agreement where offer_id = :id")
                        .param("id", offerId),
                NoticeWords.offerShort(title, shortBy),
                at);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void slotShort(
            UUID offerId, UUID slotId, LocalDate date, String title, @Nullable Words shortBy, Instant at) {
        postOfferShort(
                offerId,
                jdbc.sql("""
                    select distinct a.school_id, a.need_id from agreement a
                    join tour_seat s on s.proposal_id = a.proposal_id
                    where s.offer_id = :offer and s.slot_id = :slot and s.date = :date\
                    """).param("offer", offerId).param("slot", slotId).param("date", date),
                NoticeWords.slotShort(title, date, shortBy),
                at);
    }

    private void postOfferShort(UUID offerId, StatementSpec schoolsAndNeeds, Words words, Instant at) {
        List<NewNotice> notices = new ArrayList<>();
        UUID owner = jdbc.sql("select enterprise_id from market_offer where id = :id")
                .param("id", offerId)
                .query(UUID.class)
                .single();
        notices.add(new NewNotice(Side.ENTERPRISE, owner, NoticeType.OFFER_SHORT, null, null, offerId, words, at));
        notices.addAll(schoolsAndNeeds
                .query((row, number) -> new NewNotice(
                        Side.SCHOOL,
                        row.getObject("school_id", UUID.class),
                        NoticeType.OFFER_SHORT,
                        null,
                        null,
                        row.getObject("need_id", UUID.class),
                        words,
                        at))
                .list());
        post(notices);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void needShort(UUID needId, String title, @Nullable Words shortBy, Instant at) {
        Words words = NoticeWords.needShort(title, shortBy);
        List<NewNotice> notices = new ArrayList<>();
        UUID owner = jdbc.sql("select school_id from market_need where id = :id")
                .param("id", needId)
                .query(UUID.class)
                .single();
        notices.add(new NewNotice(Side.SCHOOL, owner, NoticeType.NEED_SHORT, null, null, needId, words, at));
        jdbc.sql("select distinct enterprise_id, offer_id from agreement where need_id = :id")
                .param("id", needId)
                .query((row, number) -> new NewNotice(
                        Side.ENTERPRISE,
                        row.getObject("enterprise_id", UUID.class),
                        NoticeType.NEED_SHORT,
                        null,
                        null,
                        row.getObject("offer_id", UUID.class),
                        words,
                        at))
                .list()
                .forEach(notices::add);
        post(notices);
    }

    /** Notices of these organisations, newest first. */
    @Transactional(readOnly = true)
    Page<Notice> list(Collection<UUID> organisations, @Nullable String cursor, Limit limit) {
        Cursor after = Cursor.decode(cursor, 1);
        List<Notice> rows = jdbc.sql("""
            select * from notice
            where organisation_id = any(cast(:organisations as uuid[])) and seq < :before
            order by seq desc limit :limit\
            """)
                .param(
                        "organisations",
                        organisations.stream().map(UUID::toString).toArray(String[]::new))
                .param("before", after == null ? Long.MAX_VALUE : after.number(0))
                .param("limit", limit.plusOne())
                .query(JdbcNotices::read)
                .list();
        return Page.of(rows, limit, notice -> Cursor.of(notice.seq()));
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("organisation_id", UUID.class),
                NoticeType.valueOf(row.getString("type")),
                row.getObject("proposal_id", UUID.class),
                row.getObject("agreement_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                new Words(row.getString("zh"), row.getString("en")),
                row.getTimestamp("created_at").toInstant());
    }
}
