package cn.linkage.school.need.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Readiness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of the kinds have in common. */
final class Sample {

    static final NeedWindow WINDOW = new NeedWindow(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-30"));

    private Sample() {}

    static NeedContent content(NeedDetails details, int quantity) {
        return content(details, quantity, Set.of());
    }

    static NeedContent content(NeedDetails details, int quantity, Set<GradeBand> bands) {
        return new NeedContent("样例", details, new Quantity(quantity, 1), Readiness.READY, bands, WINDOW);
    }

    /** The value is refused: the field is named, and each text stands in the reason in both languages. */
    static void refused(String field, ThrowingCallable making, String... inBothLanguages) {
        assertThatThrownBy(making).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            for (String text : inBothLanguages) {
                assertThat(e.words().zh()).contains(text);
                assertThat(e.words().en()).contains(text);
            }
        });
    }

    /** Every category but those of one kind. */
    static ItemCategory[] categoriesBut(ItemCategory... right) {
        return Arrays.stream(ItemCategory.values())
                .filter(category -> !Arrays.asList(right).contains(category))
                .toArray(ItemCategory[]::new);
    }
}
