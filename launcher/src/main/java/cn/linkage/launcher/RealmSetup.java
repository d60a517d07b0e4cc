package cn.linkage.launcher;

import cn.linkage.launcher.component.Credentials;
import cn.linkage.launcher.realm.AdminApi;
import cn.linkage.launcher.realm.RealmFiles;
import cn.linkage.launcher.realm.RealmReconciler;
import java.io.IOException;

/**
 * The realm of one installation.
 *
 * @param keycloakInnerUrl where Keycloak is reached from here, ending in {@code /auth}
 * @param publicUrl where people see the platform
 * @param gatewayInnerUrl where Keycloak reaches the gateway
 */
record RealmSetup(String keycloakInnerUrl, String publicUrl, String gatewayInnerUrl, boolean demo) {

    /** The service client of the master realm that Keycloak's first start makes. */
    static Credentials admin(Secrets secrets) {
        return new Credentials("linkage-launcher", secrets.password("keycloak.admin"));
    }

    /** Brings the realm to what deploy/keycloak says, and tells in words what there was to do. */
    String apply(Secrets secrets) throws IOException {
        RealmFiles.Values values = new RealmFiles.Values(
                publicUrl,
                gatewayInnerUrl,
                secrets.password("keycloak.client.gateway"),
                secrets.password("keycloak.client.sample"),
                secrets.password("demo.password"));
        try (AdminApi api = new AdminApi(keycloakInnerUrl, admin(secrets))) {
            return switch (new RealmReconciler(api).reconcile(RealmFiles.load(values, demo))) {
                case CREATED -> "realm created from deploy/keycloak";
                case UPDATED -> "realm brought to what deploy/keycloak says";
                case UNCHANGED -> "realm is as deploy/keycloak says";
            };
        }
    }
}
