package cn.linkage.starter.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides about one operation. Called outside a transaction, before the controller. */
@FunctionalInterface
public interface AccessRule {

    /**
     * What the rule says of one request.
     *
     * @param person who calls, or null where nobody is signed in
     * @param pathVariables the values in the path by the names of the table's row
     */
    Access decide(@Nullable Person person, Map<String, String> pathVariables);

    /** Grants where either rule grants; otherwise hides where either hides. */
    default AccessRule or(AccessRule other) {
        return (person, variables) -> {
            Access first = decide(person, variables);
            if (first == Access.GRANTED) {
                return first;
            }
            Access second = other.decide(person, variables);
            return second == Access.FORBIDDEN ? first : second;
        };
    }

    /** The same rule, answering "not found" where it would answer "forbidden". */
    default AccessRule orHide() {
        return (person, variables) -> {
            Access access = decide(person, variables);
            return access == Access.FORBIDDEN ? Access.HIDDEN : access;
        };
    }
}
