package cn.linkage.starter.config;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start a service that lacks a setting or has a secret that anybody could guess. Guessable secrets are let
 * through under the profile "demo" only, where nothing is worth protecting.
 */
class SettingsGuard implements BeanFactoryPostProcessor, PriorityOrdered {

    private static final Set<String> GUESSABLE = Set.of(
            "postgres",
            "password",
            "passwort",
            "secret",
            "changeme",
            "change-me",
            "admin",
            "root",
            "linkage",
            "test",
            "demo",
            "123456",
            "12345678",
            "owner",
            "app",
            "relay");
    private static final int KEY_BYTES = 32;

    private final Environment environment;

    SettingsGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        List<String> faults = new ArrayList<>();
        addresses().forEach((property, variable) -> {
            if (valueOf(property).isBlank()) {
                faults.add(variable + " is not set");
            }
        });
        secrets().forEach((property, variable) -> {
            String secret = valueOf(property);
            if (secret.isBlank()) {
                faults.add(variable + " is not set");
            } else if (!demo && guessable(secret, property)) {
                faults.add(variable + " has a value that anybody could guess");
            }
        });
        checkKey(faults, demo);
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("spring.datasource.url", "LINKAGE_DB_URL");
        addresses.put("spring.datasource.username", "LINKAGE_DB_USER");
        addresses.put("linkage.database.owner-user", "LINKAGE_DB_OWNER_USER");
        addresses.put("linkage.database.relay-user", "LINKAGE_DB_RELAY_USER");
        addresses.put("spring.kafka.bootstrap-servers", "LINKAGE_KAFKA_BOOTSTRAP");
        addresses.put("linkage.public-url", "LINKAGE_PUBLIC_URL");
        addresses.put("linkage.keycloak-inner-url", "LINKAGE_KEYCLOAK_INNER_URL");
        return addresses;
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("spring.datasource.password", "LINKAGE_DB_PASSWORD");
        secrets.put("linkage.database.owner-password", "LINKAGE_DB_OWNER_PASSWORD");
        secrets.put("linkage.database.relay-password", "LINKAGE_DB_RELAY_PASSWORD");
        secrets.put("linkage.encryption-key", "LINKAGE_ENCRYPTION_KEY");
        return secrets;
    }

    private String valueOf(String property) {
        return environment.getProperty(property, "");
    }

    private boolean guessable(String secret, String property) {
        return GUESSABLE.contains(secret.toLowerCase(Locale.ROOT)) || secret.equals(userOf(property));
    }

    private String userOf(String property) {
        return switch (property) {
            case "spring.datasource.password" -> valueOf("spring.datasource.username");
            case "linkage.database.owner-password" -> valueOf("linkage.database.owner-user");
            case "linkage.database.relay-password" -> valueOf("linkage.database.relay-user");
            default -> "";
        };
    }

    private void checkKey(List<String> faults, boolean demo) {
        String key = valueOf("linkage.encryption-key");
        if (key.isBlank()) {
            return;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            if (bytes.length != KEY_BYTES) {
                faults.add("LINKAGE_ENCRYPTION_KEY has " + bytes.length + " bytes; it needs " + KEY_BYTES);
            } else if (!demo && repeatsOneByte(bytes)) {
                faults.add("LINKAGE_ENCRYPTION_KEY has a value that anybody could guess");
            }
        } catch (IllegalArgumentException e) {
            faults.add("LINKAGE_ENCRYPTION_KEY is no base64");
        }
    }

    private static boolean repeatsOneByte(byte[] bytes) {
        for (byte one : bytes) {
            if (one != bytes[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
