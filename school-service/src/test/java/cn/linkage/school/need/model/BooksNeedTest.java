package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import org.junit.jupiter.api.Test;

class BooksNeedTest {

    @Test
    void books_are_of_a_category_of_books() {
        assertThat(new BooksNeed(ItemCategory.SCIENCE_MAGAZINE, null, true).itemCategory())
                .isEqualTo(ItemCategory.SCIENCE_MAGAZINE);
        refused(
                "details.itemCategory",
                () -> new BooksNeed(ItemCategory.MICROSCOPE, null, true),
                "microscope",
                "popular-science-book");
    }

    @Test
    void the_quantity_counts_up_to_a_million_volumes() {
        BooksNeed books = new BooksNeed(ItemCategory.POPULAR_SCIENCE_BOOK, "图书角", true);
        assertThat(content(books, 1_000_000).details()).isEqualTo(books);
        refused("quantity", () -> content(books, 1_000_001), "1000001");
    }

    @Test
    void a_purpose_is_stripped_and_never_endless() {
        assertThat(new BooksNeed(ItemCategory.TEACHERS_BOOK, " 图书角 ", false).purpose())
                .isEqualTo("图书角");
        refused("details.purpose", () -> new BooksNeed(ItemCategory.TEACHERS_BOOK, "用".repeat(1001), false));
    }
}
