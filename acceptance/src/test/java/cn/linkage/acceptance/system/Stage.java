package cn.linkage.acceptance.system;

import cn.linkage.acceptance.client.Platform;
import cn.linkage.testing.Setting;
import java.net.URI;
import java.util.Optional;

/**
 * The platform that a scenario plays on, seen from outside only: the whole system, started for the tests; or one that
 * runs already, in containers for example, where {@code linkage.acceptance.url} (or the environment variable
 * LINKAGE_ACCEPTANCE_URL) names its address and {@code linkage.acceptance.password} the password of its demo accounts.
 */
public record Stage(Platform platform, String demoPassword) {

    public static Stage open() {
        return runningAlready().map(Stage::at).orElseGet(() -> {
            TheWholeSystem system = TheWholeSystem.running();
            return new Stage(system.platform(), system.realm().demoPassword());
        });
    }

    static Optional<String> runningAlready() {
        return Setting.of("linkage.acceptance.url");
    }

    private static Stage at(String url) {
        String password = Setting.of("linkage.acceptance.password")
                .orElseThrow(() -> new IllegalStateException("linkage.acceptance.url is set, but not"
                        + " linkage.acceptance.password: the password of the demo accounts at " + url));
        return new Stage(new Platform(URI.create(url)), password);
    }
}
