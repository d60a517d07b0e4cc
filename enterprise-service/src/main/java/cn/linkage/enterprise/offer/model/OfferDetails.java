package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;

/** What is special to one kind of offer. The next kind is a new case here. */
public sealed interface OfferDetails permits EquipmentOffer {

    GiftKind kind();

    /** Fixes the unit of the offer's quantity; with it a condition of every match. */
    ItemCategory itemCategory();
}
