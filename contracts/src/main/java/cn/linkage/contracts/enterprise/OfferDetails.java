package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.codes.GiftKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is special to one kind of offer. A new kind is a new case here; {@code kind} tells them apart in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = EquipmentOfferDetails.class, name = "EQUIPMENT"))
public sealed interface OfferDetails permits EquipmentOfferDetails {

    @JsonIgnore
    GiftKind kind();

    /** Code of the item category; with its unit a condition of every match. */
    String itemCategory();
}
