package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedContent;
import java.util.List;
import java.util.UUID;

/**
 * Needs from a file.
 *
 * @param by the member who imports them
 * @param publish whether they are published at once
 */
public record ImportNeedsCommand(List<Row> rows, UUID by, boolean publish) {

    public ImportNeedsCommand {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param schoolId whose it is to be
     * @param says all that the row says, by which it is known when it comes again
     */
    public record Row(UUID schoolId, NeedContent content, String says) {}
}
