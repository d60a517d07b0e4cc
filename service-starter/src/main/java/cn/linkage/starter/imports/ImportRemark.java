package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a row.
 *
 * @param line where the row begins in the file, from 1
 * @param field the column's field; null where it is about the whole row
 * @param given what the file has; null for personal data and where it is about no value
 * @param became as what it was understood; null unless it was repaired, and for personal data
 * @param reason null for a repair, which says it by given and became
 */
record ImportRemark(
        long line,
        Outcome outcome,
        @Nullable String field,
        @Nullable String given,
        @Nullable String became,
        @Nullable Words reason) {

    /** What happened to the row or its cell. */
    enum Outcome {
        REFUSED,
        REPAIRED,
        ALREADY_THERE,
        EXAMPLE
    }
}
