package cn.linkage.testing;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;

/** One way to the real infrastructure. Each component starts when it is first asked for, and once. */
interface Door extends AutoCloseable {

    String description();

    PostgresServer postgres() throws IOException;

    /** Bootstrap servers. */
    String kafka() throws IOException;

    /** The host at which components are reached. */
    String host();

    /**
     * Inner base address of Keycloak, ready to answer; people would see it under the public address.
     *
     * @param port of {@link #host()}, where it is to listen
     */
    String keycloak(String publicUrl, int port, Credentials admin) throws IOException, SQLException;

    @Override
    void close();
}
