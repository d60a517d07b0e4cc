package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.contracts.codes.VisitActivity;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolVisitOfferTest {

    private static SchoolVisitOffer visit(ItemCategory item, Set<ScienceTopic> topics, int minutes, int audience) {
        return new SchoolVisitOffer(item, VisitActivity.WORKSHOP, topics, minutes, audience);
    }

    @Test
    void a_visit_is_about_something_and_takes_20_to_480_minutes_before_5000_pupils_at_most() {
        Set<ScienceTopic> topics = Set.of(ScienceTopic.ROBOTICS);
        assertThat(visit(ItemCategory.SCHOOL_VISIT, topics, 480, 5_000).minutes())
                .isEqualTo(480);
        assertThat(Wrong.fields(() -> visit(ItemCategory.SCHOOL_VISIT, Set.of(), 19, 0)))
                .containsExactly("details.topics", "details.minutes", "details.audienceMax");
        assertThat(Wrong.fields(() -> visit(ItemCategory.SCHOOL_VISIT, topics, 481, 5_001)))
                .containsExactly("details.minutes", "details.audienceMax");
    }

    @Test
    void the_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> visit(ItemCategory.STUDY_TOUR, Set.of(ScienceTopic.ROBOTICS), 60, 30)))
                .containsExactly("details.itemCategory");
    }
}
