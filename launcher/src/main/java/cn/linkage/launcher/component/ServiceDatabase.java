package cn.linkage.launcher.component;

import java.util.List;

/**
 * One service's own database with its three roles: the owner migrates, the app works with rows only, the relay reads
 * the write-ahead log.
 *
 * @param compartments parts of the service that work as a role of their own ({@link #roleOf}), so that the database
 *     itself keeps what they know apart from all else; such a role cannot log in, the app changes into it
 */
public record ServiceDatabase(
        String name, Credentials owner, Credentials app, Credentials relay, List<String> compartments) {

    public ServiceDatabase {
        compartments = List.copyOf(compartments);
    }

    public static ServiceDatabase named(String name, String ownerPassword, String appPassword, String relayPassword) {
        return new ServiceDatabase(
                name,
                new Credentials(name + "_owner", ownerPassword),
                new Credentials(name + "_app", appPassword),
                new Credentials(name + "_relay", relayPassword),
                List.of());
    }

    /** The same database with these compartments. */
    public ServiceDatabase withCompartments(List<String> names) {
        return new ServiceDatabase(name, owner, app, relay, names);
    }

    /** The role of a compartment: migrations and the service derive the same name from that of the database. */
    public String roleOf(String compartment) {
        return name + "_" + compartment;
    }
}
