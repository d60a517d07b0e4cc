package cn.linkage.testing;

import java.util.Locale;
import java.util.Optional;

/** A system property, else the environment variable of the same name in capitals. */
public final class Setting {

    private Setting() {}

    public static Optional<String> of(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
