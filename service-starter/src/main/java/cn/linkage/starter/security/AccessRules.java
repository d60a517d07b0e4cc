package cn.linkage.starter.security;

import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.membership.Memberships;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rules that every service shares; what depends on a service's own things it writes as rules of its own. */
public final class AccessRules {

    private AccessRules() {}

    /** Anybody, signed in or not. */
    public static AccessRule anyone() {
        return (person, variables) -> Access.GRANTED;
    }

    /** Every person with a valid token. */
    public static AccessRule signedIn() {
        return (person, variables) -> person != null ? Access.GRANTED : Access.FORBIDDEN;
    }

    /** Officials of any of these offices. */
    public static AccessRule office(String... offices) {
        Set<String> allowed = Set.of(offices);
        return (person, variables) ->
                person != null && !Collections.disjoint(person.offices(), allowed) ? Access.GRANTED : Access.FORBIDDEN;
    }

    /** Officials of any office. */
    public static AccessRule anyOffice() {
        return office(Offices.ALL.toArray(String[]::new));
    }

    /** Members of the organisation that a path variable names; a value that is no id names nothing. */
    public static AccessRule memberOf(Memberships memberships, Side side, String variable) {
        return (person, variables) -> {
            if (person == null) {
                return Access.FORBIDDEN;
            }
            return id(variables, variable)
                    .map(organisation ->
                            memberships.isMember(person.id(), side, organisation) ? Access.GRANTED : Access.FORBIDDEN)
                    .orElse(Access.HIDDEN);
        };
    }

    /** Members of any organisation of a side. */
    public static AccessRule memberOfAny(Memberships memberships, Side side) {
        return (person, variables) ->
                person != null && memberships.isMemberOfAny(person.id(), side) ? Access.GRANTED : Access.FORBIDDEN;
    }

    /** The id in the path, or empty where the text is none. */
    public static Optional<UUID> id(Map<String, String> pathVariables, String variable) {
        String text = pathVariables.get(variable);
        if (text == null) {
            throw new IllegalStateException(
                    "The path has no variable " + variable + ", only " + pathVariables.keySet());
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
