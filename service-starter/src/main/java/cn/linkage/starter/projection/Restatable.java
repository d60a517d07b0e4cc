package cn.linkage.starter.projection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of one kind that this service owns and can say again how they stand. */
public interface Restatable {

    /** Stable and unique in the service, in the plural: {@code offers}. */
    String name();

    /**
     * Locks the next things, in the order of their ids, and publishes of each how it stands now; in the transaction at
     * hand. A lock makes a change and its restatement wait for each other, so that they leave in their order.
     *
     * @param after the last thing that was restated; null at the beginning
     * @param most how many things at once, at least 1
     * @return how far it came; empty where none are left
     */
    Optional<Step> next(@Nullable UUID after, int most);

    /**
     * How far one step came.
     *
     * @param last the last thing that was restated
     * @param things how many were
     */
    record Step(UUID last, int things) {

        /** A step over these things, in their order; empty where there are none. */
        public static <T> Optional<Step> over(List<T> things, Function<? super T, UUID> id) {
            return things.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Step(id.apply(things.getLast()), things.size()));
        }
    }
}
