package cn.linkage.starter.list;

import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list that is short by nature, such as the members of one organisation, and was read whole.
 *
 * @param filters also what ties a cursor to the list, so it names whose the rows are
 */
public record ShortList<T>(String name, Map<String, Object> filters, List<T> items, SortKeys<T> keys)
        implements Rows<T> {

    public ShortList {
        items = List.copyOf(items);
        filters = Map.copyOf(filters);
    }

    @Override
    public Page<T> page(ListRequest request) {
        SortKeys.Order<T> order = keys.order(request);
        String tie = Lists.tie(name, request, filters);
        Cursor after = order.decode(request.cursor(), tie);
        List<T> rows = items.stream()
                .filter(item -> after == null || order.isAfter(item, after))
                .sorted(order.comparator())
                .limit(request.limit().plusOne())
                .toList();
        return Page.of(rows, request.limit(), item -> order.cursor(item).encode(tie));
    }

    @Override
    public void each(ListRequest request, Consumer<? super List<T>> batches) {
        batches.accept(items.stream().sorted(keys.order(request).comparator()).toList());
    }
}
