package cn.linkage.starter.imports;

import cn.linkage.starter.idempotency.Idempotency;
import java.util.Map;
import java.util.UUID;

/**
 * {@link ImportOperations} of imports that belong to the person who handed them in, whose rows name the organisations
 * themselves: one file for many that one person acts for.
 */
public abstract class OwnImportOperations extends ImportOperations {

    private final ImportDesk desk;

    protected OwnImportOperations(ImportDesk desk, ImportKind kind, Idempotency idempotency, ImportProperties limits) {
        super(desk, kind, idempotency, limits, null);
        this.desk = desk;
    }

    @Override
    UUID scope(Map<String, String> path) {
        return desk.caller();
    }
}
