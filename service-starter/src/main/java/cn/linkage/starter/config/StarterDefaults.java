package cn.linkage.starter.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts {@code starter-defaults.yaml} below every other source, so that a service states only what differs. Logs are JSON
 * except under the profile "test", where people read them.
 */
public class StarterDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "starter-defaults.yaml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var sources = environment.getPropertySources();
        if (environment.acceptsProfiles(Profiles.of("!test"))) {
            sources.addLast(new MapPropertySource("starter-logs", Map.of("logging.structured.format.console", "ecs")));
        }
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException("The starter lacks its " + FILE, e);
        }
    }
}
