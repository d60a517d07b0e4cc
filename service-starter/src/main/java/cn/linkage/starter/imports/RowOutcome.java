package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import java.util.List;

/** What became of a row. */
public sealed interface RowOutcome {

    /** It is in. */
    record Accepted() implements RowOutcome {}

    /**
     * It was there before; nothing changed.
     *
     * @param words by what it was recognised
     */
    record AlreadyThere(Words words) implements RowOutcome {}

    /** It can't be; nothing changed. */
    record Refused(List<InvalidValueException> faults) implements RowOutcome {}
}
