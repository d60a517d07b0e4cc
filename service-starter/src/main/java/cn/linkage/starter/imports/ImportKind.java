package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.imports.table.ImportTable;
import cn.linkage.starter.security.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kind of thing that a service imports: its columns, and what becomes of a row. */
public interface ImportKind {

    /** Stable, kept with every job, in kebab case and singular: {@code offer}. */
    String name();

    /** What is imported, in the plural, for names of files. */
    Words plural();

    ImportTable table();

    /** Whether the caller chooses between drafts and published things. */
    default boolean choosesPublication() {
        return false;
    }

    /**
     * Asked before every batch, in its transaction: a person who may no longer act stops importing.
     *
     * @param scopeId the organisation that the import belongs to, or the person; null where it belongs to an office
     */
    boolean mayStill(Person person, @Nullable UUID scopeId);

    /**
     * Takes a row in, through the use case that a single thing would take, in the transaction at hand. The person is
     * that of the import. A row that is there already changes nothing. No two rows of one kind and scope are taken at
     * once.
     *
     * @throws InvalidValueException where the row can't be; its field is that of a column. Nothing was written then
     */
    RowOutcome take(ImportRow row, Order order);

    /**
     * Takes rows in as {@link #take} does one after the other, and says what became of each, in their order. A kind of
     * which files are long does better than that.
     */
    default List<RowOutcome> takeAll(List<ImportRow> rows, Order order) {
        return rows.stream().map(row -> RowOutcome.of(() -> take(row, order))).toList();
    }

    /**
     * What was asked for with the file.
     *
     * @param scopeId the organisation that the import belongs to, or the person; null where it belongs to an office
     * @param publish whether things are published at once
     */
    record Order(UUID personId, @Nullable UUID scopeId, boolean publish) {}
}
