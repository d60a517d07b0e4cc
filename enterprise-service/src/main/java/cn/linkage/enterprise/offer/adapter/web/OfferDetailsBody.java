package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.enterprise.offer.model.EquipmentOffer;
import cn.linkage.enterprise.offer.model.OfferDetails;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is special to one kind of offer, as the API spells it; {@code kind} tells the kinds apart. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = EquipmentOfferBody.class, name = "EQUIPMENT"))
@Schema(
        name = "OfferDetails",
        description = "按 kind 区分的内容 / Details by kind",
        discriminatorProperty = "kind",
        discriminatorMapping = @DiscriminatorMapping(value = "EQUIPMENT", schema = EquipmentOfferBody.class),
        oneOf = EquipmentOfferBody.class)
sealed interface OfferDetailsBody permits EquipmentOfferBody {

    OfferDetails toModel();

    static OfferDetailsBody of(OfferDetails details) {
        return switch (details) {
            case EquipmentOffer equipment -> EquipmentOfferBody.of(equipment);
        };
    }
}
