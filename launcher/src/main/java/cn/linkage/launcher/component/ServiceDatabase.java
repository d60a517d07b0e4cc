package cn.linkage.launcher.component;

/**
 * One service's own database with its three roles: the owner migrates, the app works with rows only, the relay reads
 * the write-ahead log.
 */
public record ServiceDatabase(String name, Credentials owner, Credentials app, Credentials relay) {

    public static ServiceDatabase named(String name, String ownerPassword, String appPassword, String relayPassword) {
        return new ServiceDatabase(
                name,
                new Credentials(name + "_owner", ownerPassword),
                new Credentials(name + "_app", appPassword),
                new Credentials(name + "_relay", relayPassword));
    }
}
