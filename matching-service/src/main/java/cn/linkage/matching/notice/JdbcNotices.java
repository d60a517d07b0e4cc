package cn.linkage.matching.notice;

import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.codes.Words;
import cn.linkage.matching.stream.LogSource;
import cn.linkage.matching.stream.LogTable;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Their numbers count up in the order of writing. */
    private static final SortKeys<Notice> KEYS =
            SortKeys.unique("seq", KeyType.NUMBER, Notice::seq).byUnique("createdAt");

    private final JdbcClient jdbc;
    private final Lists lists;
    private final JdbcTemplate batches;

    JdbcNotices(JdbcClient jdbc, Lists lists, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.lists = lists;
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

    /** Notices of these organisations, by {@code createdAt}. */
    Rows<Notice> list(Collection<UUID> organisations, @Nullable NoticeType type) {
        return lists.list("notices", "select * from notice where true", KEYS, JdbcNotices::read)
                .and("type = :type", "type", type)
                .within(
                        "organisation_id = any(cast(:own as uuid[]))",
                        Map.of("own", organisations.stream().map(UUID::toString).toArray(String[]::new)));
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
