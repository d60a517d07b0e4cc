package cn.linkage.acceptance.authorisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One operation of the published API.
 *
 * @param path with its variables in braces
 */
public record Operation(String id, String method, String path) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** Every operation of the committed OpenAPI files, in the files' order. */
    public static List<Operation> published(Path api) throws IOException {
        List<Operation> operations = new ArrayList<>();
        try (Stream<Path> files = Files.list(api)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                read(new YAMLMapper().readTree(file.toFile()), operations);
            }
        }
        return operations;
    }

    boolean isStream() {
        return path.endsWith("/stream");
    }

    /** The names in braces, in the path's order. */
    List<String> variables() {
        return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    private static void read(JsonNode openApi, List<Operation> operations) {
        openApi.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(
                                operation.path("operationId").asString(), method.toUpperCase(Locale.ROOT), path));
                    }
                }));
    }
}
