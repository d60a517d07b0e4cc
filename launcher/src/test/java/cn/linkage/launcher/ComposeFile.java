package cn.linkage.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml with its merges made, and what lies beside it. */
public final class ComposeFile {

    private static final String NAME = "docker-compose.yml";

    private ComposeFile() {}

    public static JsonNode tree() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Object loaded = yaml.load(text(NAME));
        return JsonMapper.shared().valueToTree(loaded);
    }

    public static JsonNode service(String name) {
        JsonNode service = tree().path("services").path(name);
        if (service.isMissingNode()) {
            throw new AssertionError(NAME + " has no service " + name);
        }
        return service;
    }

    public static Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        service(service)
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        return environment;
    }

    public static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    /** A file of the repository. */
    public static String text(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(NAME))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException("Not inside the repository: no " + NAME + " here or above");
            }
        }
        return at;
    }
}
