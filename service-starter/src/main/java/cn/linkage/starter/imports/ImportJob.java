package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.file.Layout;
import cn.linkage.starter.security.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it came.
 *
 * <p>Life: QUEUED when the file is taken; RUNNING while an instance holds its lease and takes rows in by batches, each with
 * its counts in one transaction; another instance goes on after the last line of the last batch when the lease runs out.
 * DONE after the last row, CANCELLED by a colleague, FAILED where the file can't be read to its end or the person may no
 * longer act.
 *
 * @param scopeId the organisation that it belongs to; null where it belongs to an office
 * @param sameFileAs an earlier import of the same file; null where there is none
 * @param rowsTotal rows below the header that are not blank; null until they are counted
 * @param lastLine the line of the last row that was dealt with
 * @param failure why it failed; null otherwise
 */
record ImportJob(
        UUID id,
        String kind,
        @Nullable UUID scopeId,
        boolean publish,
        Person person,
        String fileName,
        long fileBytes,
        @Nullable UUID sameFileAs,
        Layout layout,
        ImportState state,
        @Nullable Long rowsTotal,
        long lastLine,
        Counts counts,
        int attempts,
        @Nullable Words failure,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /**
     * Rows by what became of them.
     *
     * @param examples rows of the template that show how it is meant
     * @param repairs cells that were repaired, in rows of any outcome
     */
    record Counts(long accepted, long alreadyThere, long refused, long examples, long repairs) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        long rows() {
            return accepted + alreadyThere + refused + examples;
        }

        Counts plus(Counts more) {
            return new Counts(
                    accepted + more.accepted,
                    alreadyThere + more.alreadyThere,
                    refused + more.refused,
                    examples + more.examples,
                    repairs + more.repairs);
        }
    }

    ImportKind.Order order() {
        return new ImportKind.Order(person.id(), scopeId, publish);
    }
}
