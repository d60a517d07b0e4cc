package cn.linkage.starter.inbox;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cn.linkage.starter.security.AccessRule;
import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.Offices;

/** Who may deal with events that could not be handled: the platform's administrators. */
public final class DeadLetterAccess {

    private DeadLetterAccess() {}

    /** Adds the rows of a service that consumes events. */
    public static AccessTable allow(AccessTable table, String service) {
        AccessRule administrator = AccessRules.office(Offices.PLATFORM_ADMIN);
        String letters = "/api/dead-letters/" + service;
        return table.allow(GET, letters, administrator)
                .allow(GET, letters + "/{deadLetterId}", administrator)
                .allow(PUT, letters + "/{deadLetterId}/payload", administrator)
                .allow(POST, letters + "/{deadLetterId}/redrive", administrator)
                .allow(DELETE, letters + "/{deadLetterId}", administrator);
    }
}
