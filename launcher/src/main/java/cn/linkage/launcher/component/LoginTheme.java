package cn.linkage.launcher.component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The look of Keycloak's own pages, from {@code deploy/keycloak/themes}, put where Keycloak reads it. */
final class LoginTheme {

    static final String NAME = "linkage";
    private static final String FROM = "/cn/linkage/launcher/theme/";
    private static final List<String> FILES = List.of("login/theme.properties", "login/resources/css/linkage.css");

    private LoginTheme() {}

    /** Writes the theme into Keycloak's folder of themes, in the place of what an earlier version left. */
    static void writeInto(Path themes) throws IOException {
        for (String file : FILES) {
            Path to = themes.resolve(NAME).resolve(file);
            Files.createDirectories(to.getParent());
            try (InputStream from = LoginTheme.class.getResourceAsStream(FROM + NAME + "/" + file)) {
                if (from == null) {
                    throw new IOException("The launcher's jar lacks " + file + " of the login pages' theme");
                }
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
