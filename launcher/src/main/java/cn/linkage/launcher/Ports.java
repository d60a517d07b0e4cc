package cn.linkage.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of the platform. Only the gateway's is for people; the others are the loopback address's. */
public record Ports(int gateway, int offset) {

    private static final int HIGHEST = 65_535;

    public Ports {
        if (gateway < 1 || gateway > HIGHEST) {
            throw new PlainMessageException("--port " + gateway + " is no port: it must lie between 1 and " + HIGHEST);
        }
        if (offset < 0 || 19_093 + offset > HIGHEST) {
            throw new PlainMessageException(
                    "--port-offset " + offset + " must lie between 0 and " + (HIGHEST - 19_093));
        }
    }

    public int postgres() {
        return 15_432 + offset;
    }

    public int kafka() {
        return 19_092 + offset;
    }

    public int kafkaController() {
        return 19_093 + offset;
    }

    public int keycloak() {
        return 18_080 + offset;
    }

    public int keycloakManagement() {
        return 18_081 + offset;
    }

    public int of(Application application) {
        return application == Application.GATEWAY ? gateway : application.usualPort() + offset;
    }

    public int managementOf(Application application) {
        return application.usualManagementPort() + offset;
    }

    /** Each with the name of who will listen there. */
    Map<Integer, String> all() {
        Map<Integer, String> all = new LinkedHashMap<>();
        all.put(postgres(), "PostgreSQL");
        all.put(kafka(), "Kafka");
        all.put(kafkaController(), "Kafka's controller");
        all.put(keycloak(), "Keycloak");
        all.put(keycloakManagement(), "Keycloak's management");
        for (Application application : Application.values()) {
            all.put(of(application), application.module());
            all.put(managementOf(application), application.module() + "'s management");
        }
        return all;
    }
}
