package cn.linkage.starter.config;

import java.util.List;

/** A service that must not start with the settings it was given. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
