package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.linkage.contracts.codes.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a value that cannot be made says is wrong with it. */
final class Wrong {

    private Wrong() {}

    /** The fields, all of them, in the order in which they were found. */
    static List<String> fields(ThrowingCallable make) {
        return all(make).map(InvalidValueException::field).toList();
    }

    /** Field and English reason of each finding. */
    static List<String> reasons(ThrowingCallable make) {
        return all(make).map(InvalidValueException::getMessage).toList();
    }

    private static Stream<InvalidValueException> all(ThrowingCallable make) {
        InvalidValueException first = catchThrowableOfType(InvalidValueException.class, make);
        return first == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(first), Arrays.stream(first.getSuppressed()).map(InvalidValueException.class::cast));
    }
}
