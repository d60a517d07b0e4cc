package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import org.jspecify.annotations.Nullable;

/**
 * Which published needs a reader wants; null asks for all.
 *
 * @param text words, each of which stands somewhere in the title or the school's name
 */
public record NeedFilter(
        @Nullable String countyCode,
        @Nullable Locality locality,
        @Nullable GiftKind kind,
        @Nullable ItemCategory itemCategory,
        @Nullable String text) {}
