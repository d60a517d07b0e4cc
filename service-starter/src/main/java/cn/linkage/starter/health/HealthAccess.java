package cn.linkage.starter.health;

import static org.springframework.http.HttpMethod.GET;

import cn.linkage.starter.security.AccessRules;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.security.Offices;

/** Who may know how a service is: the platform's administrators. */
public final class HealthAccess {

    private HealthAccess() {}

    /** Adds the row of a service. */
    public static AccessTable allow(AccessTable table, String service) {
        return table.allow(GET, "/api/health/" + service, AccessRules.office(Offices.PLATFORM_ADMIN));
    }
}
