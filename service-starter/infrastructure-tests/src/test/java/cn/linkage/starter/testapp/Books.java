package cn.linkage.starter.testapp;

import static cn.linkage.starter.security.AccessRules.signedIn;
import static org.springframework.http.HttpMethod.GET;

import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.list.AllowedSorts;
import cn.linkage.starter.list.Columns;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListAnswers;
import cn.linkage.starter.list.ListRequest;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import cn.linkage.starter.paging.Page;
import cn.linkage.starter.security.AccessTable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service with one long list. */
@Configuration(proxyBeanMethods = false)
@Import(Books.BookController.class)
public class Books {

    /** A title on which the list breaks. */
    public static final String POISON = "poison";

    /** One book. */
    public record Book(UUID id, String title, int copies, Instant addedAt) {}

    @Bean
    AccessTable accessTable() {
        return new AccessTable().allow(GET, "/api/books", signedIn());
    }

    @RestController
    static class BookController {

        private static final SortKeys<Book> KEYS = SortKeys.unique("id", KeyType.ID, Book::id)
                .by("title", "title", KeyType.TEXT, Book::title)
                .by("copies", "copies", KeyType.NUMBER, book -> (long) book.copies())
                .by("addedAt", "added_at", KeyType.MOMENT, Book::addedAt);

        private static final Columns<Book> COLUMNS = Columns.<Book>titled("图书", "Books")
                .text("书名", "Title", Book::title)
                .number("册数", "Copies", Book::copies)
                .moment("入库时间", "Added at", Book::addedAt);

        private final Lists lists;
        private final ListAnswers answers;

        BookController(Lists lists, ListAnswers answers) {
            this.lists = lists;
            this.answers = answers;
        }

        @GetMapping("/api/books")
        @Nullable
        Page<Book> list(
                @RequestParam @Nullable String q,
                @RequestParam @Nullable Side side,
                @AllowedSorts({"title", "-title", "copies", "-copies", "addedAt"}) ListRequest request) {
            Rows<Book> rows = lists.list("books", "select * from book where true", KEYS, (row, number) -> {
                        if (row.getString("title").equals(POISON)) {
                            throw new IllegalStateException("This row can't be read");
                        }
                        return new Book(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                row.getInt("copies"),
                                row.getTimestamp("added_at").toInstant());
                    })
                    .andWords("search_text", q);
            return answers.answer(request, rows, COLUMNS);
        }
    }
}
