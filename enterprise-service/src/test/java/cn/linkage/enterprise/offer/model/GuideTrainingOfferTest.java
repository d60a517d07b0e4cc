package cn.linkage.enterprise.offer.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.TrainingFormat;
import org.junit.jupiter.api.Test;

class GuideTrainingOfferTest {

    private static GuideTrainingOffer training(int hours) {
        return new GuideTrainingOffer(ItemCategory.GUIDE_TRAINING, TrainingFormat.ONLINE, hours, true);
    }

    @Test
    void a_training_takes_1_to_200_hours() {
        assertThat(training(1).hours()).isEqualTo(1);
        assertThat(training(200).hours()).isEqualTo(200);
        assertThat(Wrong.fields(() -> training(0))).containsExactly("details.hours");
        assertThat(Wrong.reasons(() -> training(201)))
                .singleElement()
                .asString()
                .contains("got 201");
    }

    @Test
    void the_category_belongs_to_the_kind() {
        assertThat(Wrong.fields(() -> new GuideTrainingOffer(ItemCategory.LECTURE, TrainingFormat.ONLINE, 1, true)))
                .containsExactly("details.itemCategory");
    }
}
