package cn.linkage.testing.service;

import cn.linkage.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Leaves an import in the database as an instance leaves it that dies after a batch: the batch is in, the lease is another
 * owner's and has run out. The database does it itself with the batch, so that it happens however quick the import is.
 */
public final class DeathAmidImport implements AutoCloseable {

    private final TestDatabase database;

    private DeathAmidImport(TestDatabase database) {
        this.database = database;
    }

    /**
     * Waits for the import into a scope to have some rows in.
     *
     * @param scopeId the enterprise or school that the rows are for
     * @param rows after how many accepted rows it dies, once
     */
    public static DeathAmidImport after(TestDatabase database, UUID scopeId, int rows) {
        DeathAmidImport death = new DeathAmidImport(database);
        death.execute("create sequence import_deaths minvalue 0 start 1", """
            create function leave_import() returns trigger language plpgsql security definer as $$
            begin
              perform nextval('import_deaths');
              new.lease_owner := gen_random_uuid();
              new.lease_until := now() - interval '1 second';
              return new;
            end $$\
            """, """
            create trigger leave_import before update on import_job for each row
            when (new.scope_id = '%s' and old.accepted < %d and new.accepted >= %d)
            execute function leave_import()\
            """.formatted(scopeId, rows, rows));
        return death;
    }

    /** How often an import was left. */
    public long count() {
        try (Connection owner = database.connect(database.owner());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from import_deaths")) {
            row.next();
            return row.getBoolean(2) ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The deaths could not be counted", e);
        }
    }

    private void execute(String... commands) {
        try (Connection owner = database.connect(database.owner());
                Statement statement = owner.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The owner of " + database.name() + " could not change it", e);
        }
    }

    @Override
    public void close() {
        execute("drop trigger leave_import on import_job", "drop function leave_import", "drop sequence import_deaths");
    }
}
