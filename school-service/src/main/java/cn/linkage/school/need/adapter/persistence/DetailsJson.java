package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.school.EquipmentNeedDetails;
import cn.linkage.school.need.model.EquipmentNeed;
import cn.linkage.school.need.model.NeedDetails;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is special to a kind of need, as events and the column {@code details} spell it. */
@Component
class DetailsJson {

    private final JsonMapper json;

    DetailsJson(JsonMapper json) {
        this.json = json;
    }

    String write(NeedDetails details) {
        return json.writeValueAsString(contract(details));
    }

    NeedDetails read(String text) {
        return switch (json.readValue(text, cn.linkage.contracts.school.NeedDetails.class)) {
            case EquipmentNeedDetails equipment ->
                new EquipmentNeed(
                        EquipmentNeed.category(equipment.itemCategory()),
                        equipment.purpose(),
                        equipment.usedAccepted());
        };
    }

    static cn.linkage.contracts.school.NeedDetails contract(NeedDetails details) {
        return switch (details) {
            case EquipmentNeed equipment ->
                new EquipmentNeedDetails(
                        equipment.itemCategory().code(), equipment.purpose(), equipment.usedAccepted());
        };
    }
}
