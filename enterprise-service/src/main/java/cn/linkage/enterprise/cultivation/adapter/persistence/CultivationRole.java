package cn.linkage.enterprise.cultivation.adapter.persistence;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way of this module to the database. The service's own role has no permission on the schema cultivation, and
 * the role that has sees nothing of offers, agreements, events or the audit. {@code docs/authorisation.md} says why.
 */
@Component
class CultivationRole {

    private final JdbcClient jdbc;

    CultivationRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does a part of the caller's transaction as the role {@code <database>_cultivation}. Where the work fails the
     * transaction is lost, and with it the change of role.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T as(Function<JdbcClient, T> work) {
        change("current_database() || '_cultivation'");
        T result = work.apply(jdbc);
        change("'none'");
        return result;
    }

    private void change(String role) {
        jdbc.sql("select set_config('role', " + role + ", true)")
                .query(String.class)
                .single();
    }
}
