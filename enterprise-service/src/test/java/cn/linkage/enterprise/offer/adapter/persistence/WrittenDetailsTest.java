package cn.linkage.enterprise.offer.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.ItemCondition;
import cn.linkage.contracts.codes.Side;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.enterprise.offer.model.EquipmentOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class WrittenDetailsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(GiftKind.class)
    void the_details_of_every_kind_come_back_as_they_were_written(GiftKind kind) {
        OfferDetails sample = JSON.readValue(ContractFiles.detailsSample(Side.ENTERPRISE, kind), OfferDetails.class);

        assertThat(WrittenDetails.read(sample).kind()).isEqualTo(kind);
        assertThat(WrittenDetails.write(WrittenDetails.read(sample))).isEqualTo(sample);
    }

    @Test
    void a_row_from_before_there_were_other_kinds_is_read() {
        String row = """
                {"kind": "EQUIPMENT", "model": null, "condition": "USED", "itemCategory": "robot-kit",
                 "warrantyMonths": 0, "trainingIncluded": false}""";

        assertThat(WrittenDetails.read(JSON.readValue(row, OfferDetails.class)))
                .isEqualTo(new EquipmentOffer(ItemCategory.ROBOT_KIT, ItemCondition.USED, null, 0, false));
    }
}
