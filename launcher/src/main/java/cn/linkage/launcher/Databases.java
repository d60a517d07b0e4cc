package cn.linkage.launcher;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.component.DatabaseProvisioner;
import cn.linkage.launcher.component.PostgresServer;
import java.sql.SQLException;

/** Every database of the platform and its roles. May be provided at every start; what is there stays. */
final class Databases {

    private Databases() {}

    static void provide(PostgresServer postgres, Secrets secrets) throws SQLException {
        DatabaseProvisioner provisioner = new DatabaseProvisioner(postgres);
        for (Application application : Application.values()) {
            provisioner.provision(ApplicationRunner.database(application, secrets));
        }
        provisioner.provision(keycloak(secrets).user(), keycloak(secrets));
    }

    /** The database's name too. */
    static Credentials keycloak(Secrets secrets) {
        return new Credentials("keycloak", secrets.password("keycloak.db"));
    }
}
