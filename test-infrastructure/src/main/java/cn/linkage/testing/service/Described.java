package cn.linkage.testing.service;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The lists that a service's description of its API has. */
public final class Described {

    /**
     * One list.
     *
     * @param path with its variables in braces
     * @param sorts the orders that it allows
     */
    public record DescribedList(String path, List<String> sorts) {}

    private Described() {}

    /** Every operation that takes a sort order, without those below an import that would have to be made first. */
    public static List<DescribedList> lists(JsonNode openApi) {
        List<DescribedList> lists = new ArrayList<>();
        openApi.path("paths").forEachEntry((path, item) -> {
            if (path.contains("{importId}")) {
                return;
            }
            for (JsonNode parameter : item.path("get").path("parameters")) {
                if (parameter.path("name").asString().equals("sort")) {
                    List<String> sorts = parameter
                            .path("schema")
                            .path("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList();
                    lists.add(new DescribedList(path, sorts));
                }
            }
        });
        return lists;
    }
}
