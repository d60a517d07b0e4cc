package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.LanguageLevel;
import cn.linkage.contracts.codes.ScienceTopic;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LectureOfferTest {

    private static LectureOffer lecture(Set<ScienceTopic> topics, String speaker, int minutes, int audience) {
        return new LectureOffer(ItemCategory.LECTURE, topics, LanguageLevel.PLAIN, speaker, minutes, audience, false);
    }

    @Test
    void a_lecture_is_about_something_and_takes_20_to_240_minutes_before_5000_listeners_at_most() {
        Set<ScienceTopic> topics = Set.of(ScienceTopic.PHYSICS, ScienceTopic.MATHEMATICS);
        assertThat(lecture(topics, "高级工程师", 240, 5_000).topics())
                .containsExactly(ScienceTopic.MATHEMATICS, ScienceTopic.PHYSICS);
        assertThat(Wrong.fields(() -> lecture(Set.of(), " ", 19, 0)))
                .containsExactly("details.topics", "details.speaker", "details.minutes", "details.audienceMax");
        assertThat(Wrong.fields(() -> lecture(topics, "工".repeat(101), 241, 5_001)))
                .containsExactly("details.speaker", "details.minutes", "details.audienceMax");
    }

    @Test
    void the_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> new LectureOffer(
                        ItemCategory.SCHOOL_VISIT,
                        Set.of(ScienceTopic.HEALTH),
                        LanguageLevel.ADVANCED,
                        "医师",
                        45,
                        100,
                        true)))
                .containsExactly("details.itemCategory");
    }
}
