package cn.linkage.starter.audit;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListQuery;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Person;
import cn.linkage.starter.tracing.CurrentTrace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@link Audit} in the table {@code audit}, which the service's database role can add to and read, nothing else. */
class JdbcAudit implements Audit, AuditLog {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private static final SortKeys<AuditEntry> KEYS =
            SortKeys.unique("id", KeyType.ID, AuditEntry::id).byUnique("at");

    private static final String INSERT = """
        insert into audit (id, at, person_id, person_name, action, object_type, object_id, result, details, trace_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)\
        """;

    private static final int MOST_AT_ONCE = 500;

    private final JdbcTemplate batches;
    private final Lists lists;
    private final JsonMapper json;
    private final Clock clock;
    private final CurrentPerson currentPerson;
    private final CurrentTrace trace;

    JdbcAudit(
            JdbcTemplate batches,
            Lists lists,
            JsonMapper json,
            Clock clock,
            CurrentPerson currentPerson,
            CurrentTrace trace) {
        this.batches = batches;
        this.lists = lists;
        this.json = json;
        this.clock = clock;
        this.currentPerson = currentPerson;
        this.trace = trace;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String objectType, String objectId, String result, Map<String, ?> details) {
        recordAll(List.of(new Entry(action, objectType, objectId, result, details)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Entry> entries) {
        Optional<Person> person = currentPerson.find();
        UUID personId = person.map(Person::id).orElse(null);
        String name = person.map(Person::name).orElseGet(JdbcAudit::nobody);
        Timestamp at = Timestamp.from(clock.instant());
        String traceId = trace.traceId().orElse(null);
        batches.batchUpdate(INSERT, entries, MOST_AT_ONCE, (row, entry) -> {
            row.setObject(1, Ids.next());
            row.setTimestamp(2, at);
            row.setObject(3, personId);
            row.setString(4, name);
            row.setString(5, entry.action());
            row.setString(6, entry.objectType());
            row.setString(7, entry.objectId());
            row.setString(8, entry.result());
            row.setString(9, json.writeValueAsString(entry.details()));
            row.setString(10, traceId);
        });
    }

    /** Who acts where nobody is signed in. */
    private static String nobody() {
        return RequestContextHolder.getRequestAttributes() == null ? "system" : "anonymous";
    }

    @Override
    public Rows<AuditEntry> find(AuditQuery query) {
        ListQuery<AuditEntry> rows = lists.list("audit", "select * from audit where true", KEYS, this::read)
                .and("person_id = :person", "person", query.person())
                .and("action = :action", "action", query.action())
                .and("object_id = :object", "object", query.object())
                .and("at >= :from", "from", query.from())
                .and("at < :to", "to", query.to());
        return query.hiddenActions().isEmpty()
                ? rows
                : rows.within("action not in (:hidden)", Map.of("hidden", query.hiddenActions()));
    }

    private AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("result"),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("trace_id"));
    }
}
