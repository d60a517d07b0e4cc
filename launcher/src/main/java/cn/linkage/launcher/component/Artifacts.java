package cn.linkage.launcher.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** Where the build found the artifacts that are no jars on the class path. */
final class Artifacts {

    private static final Properties FOUND = load();

    private Artifacts() {}

    static String version(String component) {
        return get(component + ".version");
    }

    static Path keycloakZip() {
        return Path.of(get("keycloak.zip"));
    }

    private static String get(String name) {
        String value = FOUND.getProperty(name);
        if (value == null || value.startsWith("$")) {
            throw new IllegalStateException("artifacts.properties lacks " + name
                    + ": maybe the launcher was compiled by something other than Maven");
        }
        return value;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream stream = Artifacts.class.getResourceAsStream("artifacts.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
