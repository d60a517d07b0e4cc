package cn.linkage.testing;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;

/** One way to the real infrastructure. Each component starts when it is first asked for, and once. */
interface Door extends AutoCloseable {

    String description();

    PostgresServer postgres() throws IOException;

    /** Bootstrap servers, of a broker that may still be starting: clients wait for it themselves. */
    String kafka() throws IOException;

    /** The host at which components are reached. */
    String host();

    /**
     * Keycloak, ready to answer; people would see it under the public address.
     *
     * @param port of {@link #host()}, where it is to listen
     */
    RunningKeycloak keycloak(String publicUrl, int port) throws IOException, SQLException;

    /** Keycloak's inner base address, and the service client of its master realm that may do all. */
    record RunningKeycloak(String innerUrl, Credentials admin) {}

    @Override
    void close();
}
