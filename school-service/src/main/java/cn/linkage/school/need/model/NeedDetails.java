package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;

/** What is special to one kind of need. The next kind is a new case here. */
public sealed interface NeedDetails permits EquipmentNeed {

    GiftKind kind();

    /** Fixes the unit of the need's quantities; with it a condition of every match. */
    ItemCategory itemCategory();
}
