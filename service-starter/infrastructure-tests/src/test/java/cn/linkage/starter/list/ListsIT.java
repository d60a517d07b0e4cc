package cn.linkage.starter.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.starter.testapp.Caller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages, orders, cursors and words of a list. */
class ListsIT extends BookListIT {

    @Test
    void what_is_added_between_two_pages_moves_nothing_that_was_shown() {
        List.of("b", "d", "f", "h").forEach(title -> add(title, 1));
        Caller.Answer first = reader().get("/api/books?limit=2");
        add("a", 1);
        add("g", 1);
        Caller.Answer second = reader().get("/api/books?limit=9&cursor=" + first.text("nextCursor"));

        assertThat(titles(first)).containsExactly("b", "d");
        assertThat(titles(second)).containsExactly("f", "g", "h");
    }

    @Test
    void every_order_that_is_allowed_shows_each_row_once_in_that_order() {
        for (int book = 0; book < 7; book++) {
            add("t" + book, book % 3);
        }
        for (String sort : List.of("title", "-title", "copies", "-copies", "addedAt")) {
            List<String> all = new ArrayList<>();
            String cursor = "";
            do {
                Caller.Answer page = reader().get("/api/books?limit=3&sort=" + sort + cursor);
                assertThat(page.status()).isEqualTo(200);
                all.addAll(titles(page));
                cursor = page.text("nextCursor").isEmpty() ? "" : "&cursor=" + page.text("nextCursor");
            } while (!cursor.isEmpty());
            assertThat(all).as(sort).hasSize(7).doesNotHaveDuplicates();
            if (sort.endsWith("title")) {
                assertThat(all.getFirst()).isEqualTo(sort.startsWith("-") ? "t6" : "t0");
            }
        }
    }

    @Test
    void a_cursor_holds_for_its_filter_and_order_only() {
        List.of("温州一", "温州二", "温州三").forEach(title -> add(title, 1));
        String cursor = reader().get("/api/books?limit=1&q=" + encoded("温州")).text("nextCursor");

        for (String other : List.of("", "&q=" + encoded("温"), "&sort=-title&q=" + encoded("温州"))) {
            Caller.Answer refused = reader().get("/api/books?limit=1&cursor=" + cursor + other);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("cursor");
        }
    }

    @Test
    void what_is_not_allowed_is_refused_with_its_field_and_what_is() {
        Caller.Answer sort = reader().get("/api/books?sort=price");
        assertThat(sort.status()).isEqualTo(422);
        assertThat(sort.json().at("/errors/0/field").asString()).isEqualTo("sort");
        assertThat(sort.json().at("/errors/0/message").asString()).contains("title, -title, copies, -copies, addedAt");

        Caller.Answer side = reader().get("/api/books?side=OUTSIDE");
        assertThat(side.status()).isEqualTo(400);
        assertThat(side.json().at("/errors/0/field").asString()).isEqualTo("side");
        assertThat(side.json().at("/errors/0/message").asString()).contains("ENTERPRISE, SCHOOL");
    }

    @Test
    void words_are_found_from_one_character_on_whatever_their_width_or_case() {
        List.of("温州市第一实验小学", "乐清3D打印馆", "ＡＢＣ科技 100%", "温岭一中", "州温").forEach(title -> add(title, 1));

        assertThat(found("温州")).containsExactly("温州市第一实验小学");
        assertThat(found("实验小")).containsExactly("温州市第一实验小学");
        assertThat(found("一")).containsExactlyInAnyOrder("温州市第一实验小学", "温岭一中");
        assertThat(found("３ｄ 乐清")).containsExactly("乐清3D打印馆");
        assertThat(found("abc")).containsExactly("ＡＢＣ科技 100%");
        assertThat(found("d打印")).containsExactly("乐清3D打印馆");
        assertThat(found("小学 第一")).containsExactly("温州市第一实验小学");
        assertThat(found("小学 乐清")).isEmpty();
        assertThat(found("温州小学"))
                .as("each pair of it occurs, the word does not")
                .isEmpty();
    }

    @Test
    void wildcards_mean_themselves() {
        List.of("甲_乙", "100%", "温州").forEach(title -> add(title, 1));
        assertThat(found("%")).containsExactly("100%");
        assertThat(found("_")).containsExactly("甲_乙");
        for (String nothing : List.of("温%", "\\", "'", "%温州%", "温_州", "__")) {
            assertThat(found(nothing)).as(nothing).isEmpty();
        }
    }

    private static List<String> found(String words) {
        return titles(reader().get("/api/books?q=" + encoded(words)));
    }
}
