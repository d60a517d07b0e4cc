package cn.linkage.school.need.model;

import static cn.linkage.school.need.model.Sample.content;
import static cn.linkage.school.need.model.Sample.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LectureNeedTest {

    private static LectureNeed lecture(int audience) {
        return new LectureNeed(ItemCategory.LECTURE, Set.of(), Set.of(LanguageLevel.PLAIN), audience, true);
    }

    @Test
    void a_session_has_one_to_five_thousand_listeners() {
        assertThat(lecture(5_000).audience()).isEqualTo(5_000);
        refused("details.audience", () -> lecture(0), "0");
        refused("details.audience", () -> lecture(5_001), "5001", "5000");
    }

    @Test
    void the_quantity_counts_up_to_ten_thousand_sessions() {
        refused("quantity", () -> content(lecture(50), 10_001), "10001");
    }

    @Test
    void topics_are_kept_in_their_order_and_not_changed_from_outside() {
        Set<ScienceTopic> topics = new HashSet<>(Set.of(ScienceTopic.HEALTH, ScienceTopic.PHYSICS));
        LectureNeed need = new LectureNeed(ItemCategory.LECTURE, topics, Set.of(), 50, false);
        topics.clear();
        assertThat(need.topics()).containsExactly(ScienceTopic.PHYSICS, ScienceTopic.HEALTH);
    }

    @Test
    void a_lecture_is_of_its_own_category() {
        refused(
                "details.itemCategory",
                () -> new LectureNeed(ItemCategory.STUDY_TOUR, Set.of(), Set.of(), 50, true),
                "study-tour");
    }
}
