package cn.linkage.starter.list;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a repository begins a list. */
public final class Lists {

    private final JdbcClient jdbc;
    private final TransactionOperations reading;
    private final TransactionOperations snapshot;

    public Lists(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = readOnly(transactions, TransactionDefinition.ISOLATION_DEFAULT);
        this.snapshot = readOnly(transactions, TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    private static TransactionOperations readOnly(PlatformTransactionManager transactions, int isolation) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        template.setIsolationLevel(isolation);
        return template;
    }

    /**
     * Begins a list.
     *
     * @param name a plural in kebab case, unique in the service
     * @param select a statement up to and with its first condition, for example {@code select * from t where true}
     */
    public <T> ListQuery<T> list(String name, String select, SortKeys<T> keys, RowMapper<T> row) {
        return new ListQuery<>(this, name, select, keys, row);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TransactionOperations reading() {
        return reading;
    }

    TransactionOperations snapshot() {
        return snapshot;
    }

    /** What a cursor belongs to. */
    static String tie(String name, ListRequest request, Map<String, Object> filters) {
        return name + " " + request.sort() + " " + new TreeMap<>(filters);
    }
}
