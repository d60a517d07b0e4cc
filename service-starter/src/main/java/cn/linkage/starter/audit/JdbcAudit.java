package cn.linkage.starter.audit;

import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.CurrentPerson;
import cn.linkage.starter.security.Person;
import cn.linkage.starter.tracing.CurrentTrace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@link Audit} in the table {@code audit}, which the service's database role can add to and read, nothing else. */
class JdbcAudit implements Audit, AuditLog {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final CurrentPerson currentPerson;
    private final CurrentTrace trace;

    JdbcAudit(JdbcClient jdbc, JsonMapper json, Clock clock, CurrentPerson currentPerson, CurrentTrace trace) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.currentPerson = currentPerson;
        this.trace = trace;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String objectType, String objectId, String result, Map<String, ?> details) {
        Optional<Person> person = currentPerson.find();
        jdbc.sql("""
                        insert into audit (id, at, person_id, person_name, action, object_type, object_id, result,
                          details, trace_id)
                        values (:id, :at, :person, :name, :action, :objectType, :objectId, :result,
                          :details::jsonb, :trace)""")
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person.map(Person::id).orElse(null))
                .param("name", person.map(Person::name).orElse("system"))
                .param("action", action)
                .param("objectType", objectType)
                .param("objectId", objectId)
                .param("result", result)
                .param("details", json.writeValueAsString(details))
                .param("trace", trace.traceId().orElse(null))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<AuditEntry> find(AuditQuery query, @Nullable String cursor, Limit limit) {
        StringBuilder sql = new StringBuilder("select * from audit where true");
        Map<String, Object> values = new LinkedHashMap<>();
        add(sql, values, " and person_id = :person", "person", query.person());
        add(sql, values, " and action = :action", "action", query.action());
        add(sql, values, " and object_id = :object", "object", query.object());
        add(sql, values, " and at >= :from", "from", query.from() == null ? null : Timestamp.from(query.from()));
        add(sql, values, " and at < :to", "to", query.to() == null ? null : Timestamp.from(query.to()));
        if (!query.hiddenActions().isEmpty()) {
            add(sql, values, " and action not in (:hidden)", "hidden", query.hiddenActions());
        }
        Cursor after = Cursor.decode(cursor, 1);
        add(sql, values, " and id < :after", "after", after == null ? null : after.uuid(0));
        sql.append(" order by id desc limit :limit");
        values.put("limit", limit.plusOne());
        List<AuditEntry> rows =
                jdbc.sql(sql.toString()).params(values).query(this::read).list();
        return Page.of(rows, limit, entry -> Cursor.of(entry.id()));
    }

    private static void add(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
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
