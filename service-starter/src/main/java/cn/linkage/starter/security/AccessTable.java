package cn.linkage.starter.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every operation of one service and who may call it; a service declares one as a bean. The first row that matches
 * decides, what no row matches is denied, and a controller's operation without a row stops the start.
 */
public final class AccessTable {

    /**
     * One operation and its rule.
     *
     * @param method the operation's method
     * @param path the operation's path as the controller spells it
     */
    public record Row(HttpMethod method, PathPattern path, AccessRule rule) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Adds a row below those there are. */
    public AccessTable allow(HttpMethod method, String path, AccessRule rule) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(path);
        for (Row row : rows) {
            if (row.method().equals(method) && row.path().equals(pattern)) {
                throw new IllegalArgumentException("The access table has two rows for " + row);
            }
        }
        rows.add(new Row(method, pattern, rule));
        return this;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
