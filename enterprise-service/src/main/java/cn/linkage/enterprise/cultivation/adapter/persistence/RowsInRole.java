package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Rows of the schema cultivation: read as the role that may.
 *
 * @param reading the transaction that the role is changed in; a file's rows must all be of one moment
 */
record RowsInRole<T>(Rows<T> rows, CultivationRole role, TransactionOperations reading) implements Rows<T> {

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public Map<String, Object> filters() {
        return rows.filters();
    }

    @Override
    public Page<T> page(ListRequest request) {
        return Objects.requireNonNull(reading.execute(status -> role.as(jdbc -> rows.page(request))));
    }

    @Override
    public void each(ListRequest request, Consumer<? super List<T>> batches) {
        reading.executeWithoutResult(status -> role.as(jdbc -> {
            rows.each(request, batches);
            return true;
        }));
    }
}
