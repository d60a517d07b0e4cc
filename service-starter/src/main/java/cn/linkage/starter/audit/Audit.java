package cn.linkage.starter.audit;

import java.util.List;
import java.util.Map;

/** Records who did what. */
public interface Audit {

    /** Result of an action that was carried out. */
    String DONE = "DONE";

    /** Result of an action that was refused. */
    String REFUSED = "REFUSED";

    /**
     * Adds a row in the transaction at hand: no effect without its row, no row without its effect. The person is that
     * of the request, or "system" outside one.
     *
     * @param action a verb phrase in kebab case, for example {@code approve-application}
     * @param details what a reader needs to understand the row; no personal data in clear
     */
    void record(String action, String objectType, String objectId, String result, Map<String, ?> details);

    /** Adds a row for each, as {@link #record} would one after the other, in one go. */
    default void recordAll(List<Entry> entries) {
        entries.forEach(
                entry -> record(entry.action(), entry.objectType(), entry.objectId(), entry.result(), entry.details()));
    }

    /** What {@link #record} is told. */
    record Entry(String action, String objectType, String objectId, String result, Map<String, ?> details) {}
}
