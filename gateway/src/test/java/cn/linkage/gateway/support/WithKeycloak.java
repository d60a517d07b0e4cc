package cn.linkage.gateway.support;

import cn.linkage.testing.Infrastructure;
import cn.linkage.testing.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A gateway at the public address, with the real Keycloak behind a counting front and three fake services. */
public final class WithKeycloak implements AutoCloseable {

    public final TestRealm realm = Infrastructure.keycloak();
    public final FakeBackend enterprise = new FakeBackend();
    public final FakeBackend school = new FakeBackend();
    public final FakeBackend matching = new FakeBackend();
    public final KeycloakFront keycloak;
    public final RunningGateway gateway;

    public WithKeycloak(Map<String, Object> settings) {
        try {
            keycloak = new KeycloakFront(realm.innerUrl());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        Map<String, Object> all = new HashMap<>();
        all.put("server.port", Infrastructure.publicPort());
        all.put("LINKAGE_KEYCLOAK_INNER_URL", keycloak.innerUrl());
        all.put("LINKAGE_GATEWAY_CLIENT_SECRET", realm.gatewayClientSecret());
        all.put("LINKAGE_ENTERPRISE_URL", enterprise.url());
        all.put("LINKAGE_SCHOOL_URL", school.url());
        all.put("LINKAGE_MATCHING_URL", matching.url());
        all.putAll(settings);
        gateway = RunningGateway.start(all);
    }

    /** A browser of a new person who has just logged in. */
    public Browser loggedIn(TestRealm.Person person) {
        Browser browser = gateway.browser();
        browser.logIn(person.username(), person.password());
        if (!browser.hasCookie("SESSION")) {
            throw new AssertionError("The login left no session");
        }
        return browser;
    }

    @Override
    public void close() {
        gateway.close();
        enterprise.close();
        school.close();
        matching.close();
        keycloak.close();
    }
}
