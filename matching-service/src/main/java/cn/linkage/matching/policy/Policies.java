package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the versions of the policy. */
@Repository
public class Policies {

    private static final SortKeys<Policy> KEYS = SortKeys.unique(
                    "version", KeyType.NUMBER, (Policy policy) -> (long) policy.version())
            .byUnique("version");

    private final JdbcClient jdbc;
    private final Lists lists;
    private final JsonMapper json;
    private final Clock clock;
    private final Audit audit;

    Policies(JdbcClient jdbc, Lists lists, JsonMapper json, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    /** The newest version; a new installation gets its first one here. */
    @Transactional
    public Policy current() {
        return newest().orElseGet(() -> {
            insert(new Policy(1, clock.instant(), "system", FirstPolicy.NOTE, FirstPolicy.rules()));
            return newest().orElseThrow();
        });
    }

    /**
     * Makes the next version.
     *
     * @param seen the version that its maker started from; null to follow whatever is in force
     */
    @Transactional
    Policy add(PolicyRules rules, Words note, String madeBy, @Nullable Long seen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('policy'))")
                .query((row, number) -> true)
                .single();
        int present = current().version();
        if (seen != null) {
            ETags.requireSame(seen, present);
        }
        Policy policy = new Policy(present + 1, clock.instant(), madeBy, note, rules);
        insert(policy);
        audit.record(
                "change-policy",
                "policy",
                Integer.toString(policy.version()),
                Audit.DONE,
                Map.of("noteZh", note.zh(), "noteEn", note.en()));
        return policy;
    }

    /** The versions, by {@code version}. */
    Rows<Policy> list() {
        return lists.list("policies", "select * from policy where true", KEYS, this::read);
    }

    private Optional<Policy> newest() {
        return jdbc.sql("select * from policy order by version desc limit 1")
                .query(this::read)
                .optional();
    }

    private void insert(Policy policy) {
        jdbc.sql("""
                        insert into policy (version, made_at, made_by, note_zh, note_en, rules)
                        values (:version, :at, :by, :zh, :en, :rules::jsonb) on conflict do nothing""")
                .param("version", policy.version())
                .param("at", Timestamp.from(policy.madeAt()))
                .param("by", policy.madeBy())
                .param("zh", policy.note().zh())
                .param("en", policy.note().en())
                .param("rules", json.writeValueAsString(policy.rules()))
                .update();
    }

    private Policy read(ResultSet row, int number) throws SQLException {
        return new Policy(
                row.getInt("version"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                new Words(row.getString("note_zh"), row.getString("note_en")),
                json.readValue(row.getString("rules"), PolicyRules.class));
    }
}
