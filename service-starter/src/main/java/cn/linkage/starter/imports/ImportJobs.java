package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.crypto.FieldCipher;
import cn.linkage.starter.imports.file.Layout;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListQuery;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.security.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Imports in the table {@code import_job}. Leases run by the database's clock, which all instances share. */
@Transactional(propagation = Propagation.MANDATORY)
class ImportJobs {

    private static final String SCOPE = "kind = :kind and scope_id is not distinct from :scope";

    /** Ids sort by when the imports were handed in. */
    private static final SortKeys<ImportJob> KEYS =
            SortKeys.unique("id", KeyType.ID, ImportJob::id).byUnique("createdAt");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FieldCipher cipher;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, JsonMapper json, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(ImportJob job, byte[] fileHash) {
        jdbc.sql("""
            insert into import_job (id, kind, scope_id, publish, person_id, person_name_encrypted,
              person_offices, file_name, file_bytes, file_hash, same_file_as, layout, state, created_at)
            values (:id, :kind, :scope, :publish, :person, :personName, :offices, :fileName, :bytes, :hash,
              :sameFileAs, :layout::jsonb, 'QUEUED', :createdAt)\
            """)
                .param("id", job.id())
                .param("kind", job.kind())
                .param("scope", job.scopeId())
                .param("publish", job.publish())
                .param("person", job.person().id())
                .param("personName", cipher.encrypt(job.person().name()))
                .param("offices", job.person().offices().toArray(String[]::new))
                .param("fileName", job.fileName())
                .param("bytes", job.fileBytes())
                .param("hash", fileHash)
                .param("sameFileAs", job.sameFileAs())
                .param("layout", json.writeValueAsString(job.layout()))
                .param("createdAt", Timestamp.from(job.createdAt()))
                .update();
    }

    /** The latest import of the same file into the same scope. */
    Optional<ImportJob> ofFile(String kind, @Nullable UUID scopeId, byte[] fileHash) {
        return jdbc.sql("select * from import_job where " + SCOPE + " and file_hash = :hash order by id desc limit 1")
                .param("kind", kind)
                .param("scope", scopeId)
                .param("hash", fileHash)
                .query(this::read)
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ImportJob> find(String kind, @Nullable UUID scopeId, UUID id) {
        return jdbc.sql("select * from import_job where " + SCOPE + " and id = :id")
                .param("kind", kind)
                .param("scope", scopeId)
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The imports of one kind into one scope. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Rows<ImportJob> list(Lists lists, String kind, @Nullable UUID scopeId) {
        ListQuery<ImportJob> imports =
                lists.list(kind + "-imports", "select * from import_job where true", KEYS, this::read);
        return scopeId == null
                ? imports.within("kind = :kind and scope_id is null", Map.of("kind", kind))
                : imports.within("kind = :kind and scope_id = :scope", Map.of("kind", kind, "scope", scopeId));
    }

    /** Takes the oldest import that nobody works on; empty where there is none. */
    Optional<ImportJob> claim(UUID owner, Duration lease) {
        return jdbc.sql("""
            update import_job set state = 'RUNNING', lease_owner = :owner, attempts = attempts + 1,
              lease_until = now() + make_interval(secs => :seconds)
            where id = (select id from import_job
              where state = 'QUEUED' or (state = 'RUNNING' and lease_until < now())
              order by id limit 1 for update skip locked)
            returning *\
            """)
                .param("owner", owner)
                .param("seconds", lease.toSeconds())
                .query(this::read)
                .optional();
    }

    /** The import, locked until the transaction ends, where it runs and is still the owner's. */
    Optional<ImportJob> lockHeld(UUID id, UUID owner) {
        return jdbc.sql("""
            select * from import_job where id = :id and lease_owner = :owner and state = 'RUNNING'
            for update\
            """)
                .param("id", id)
                .param("owner", owner)
                .query(this::read)
                .optional();
    }

    /** Rows of one kind and scope are taken in one transaction at a time. */
    void lockScope(ImportJob job) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:scope, 0))")
                .param("scope", "import/" + job.kind() + "/" + job.scopeId())
                .query((row, number) -> number)
                .list();
    }

    /** Notes a batch; whoever made headway starts counting attempts anew. */
    void advance(UUID id, long lastLine, long total, ImportJob.Counts more, Duration lease) {
        jdbc.sql("""
            update import_job set rows_total = :total, last_line = :line, accepted = accepted + :accepted,
              already_there = already_there + :alreadyThere, refused = refused + :refused,
              examples = examples + :examples, repairs = repairs + :repairs, attempts = 0,
              lease_until = now() + make_interval(secs => :seconds)
            where id = :id\
            """)
                .param("id", id)
                .param("total", total)
                .param("line", lastLine)
                .param("accepted", more.accepted())
                .param("alreadyThere", more.alreadyThere())
                .param("refused", more.refused())
                .param("examples", more.examples())
                .param("repairs", more.repairs())
                .param("seconds", lease.toSeconds())
                .update();
    }

    /** Ends an open import, and with it the keeping of its file; false, and nothing changed, where it has ended. */
    boolean end(UUID id, ImportState as, @Nullable Words failure) {
        int ended = jdbc.sql("""
            update import_job set state = :state, failure_zh = :zh, failure_en = :en, finished_at = :at,
              lease_owner = null, lease_until = null
            where id = :id and state in ('QUEUED', 'RUNNING')\
            """)
                .param("id", id)
                .param("state", as.name())
                .param("zh", failure == null ? null : failure.zh())
                .param("en", failure == null ? null : failure.en())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (ended == 1) {
            jdbc.sql("delete from import_piece where import_id = :id")
                    .param("id", id)
                    .update();
        }
        return ended == 1;
    }

    /** Lets another instance go on at once. */
    void release(UUID owner) {
        jdbc.sql("update import_job set lease_until = now() - interval '1 second' where lease_owner = :owner")
                .param("owner", owner)
                .update();
    }

    private ImportJob read(ResultSet row, int number) throws SQLException {
        Timestamp finishedAt = row.getTimestamp("finished_at");
        String failureZh = row.getString("failure_zh");
        long total = row.getLong("rows_total");
        Long rowsTotal = row.wasNull() ? null : Long.valueOf(total);
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("scope_id", UUID.class),
                row.getBoolean("publish"),
                new Person(
                        row.getObject("person_id", UUID.class),
                        cipher.decrypt(row.getString("person_name_encrypted")),
                        Set.of((String[]) row.getArray("person_offices").getArray())),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getObject("same_file_as", UUID.class),
                json.readValue(row.getString("layout"), Layout.class),
                ImportState.valueOf(row.getString("state")),
                rowsTotal,
                row.getLong("last_line"),
                new ImportJob.Counts(
                        row.getLong("accepted"),
                        row.getLong("already_there"),
                        row.getLong("refused"),
                        row.getLong("examples"),
                        row.getLong("repairs")),
                row.getInt("attempts"),
                failureZh == null ? null : new Words(failureZh, row.getString("failure_en")),
                row.getTimestamp("created_at").toInstant(),
                finishedAt == null ? null : finishedAt.toInstant());
    }
}
