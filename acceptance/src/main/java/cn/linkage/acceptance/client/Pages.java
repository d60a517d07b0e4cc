package cn.linkage.acceptance.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a list to its end, page by page. */
public final class Pages {

    private static final int LIMIT = 200;

    private Pages() {}

    /** Every item of the list, in the platform's order. At most {@code bound} pages of {@value #LIMIT}. */
    public static List<JsonNode> all(Client client, String path, int bound) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < bound; page++) {
            String separator = path.contains("?") ? "&" : "?";
            Answer answer =
                    client.get(path + separator + "limit=" + LIMIT + cursor).expect(200);
            answer.body().path("items").forEach(items::add);
            JsonNode next = answer.body().path("nextCursor");
            if (next.isMissingNode() || next.isNull()) {
                return items;
            }
            cursor = "&cursor=" + URLEncoder.encode(next.asString(), StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("The list " + path + " has more than " + bound + " pages");
    }
}
