package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.ItemCategory;
import org.jspecify.annotations.Nullable;

/**
 * Which published offers a reader wants; null asks for all.
 *
 * @param text words, each of which stands somewhere in the title or the enterprise's name
 */
public record OfferFilter(
        @Nullable County county,
        @Nullable GiftKind kind,
        @Nullable ItemCategory itemCategory,
        @Nullable String text) {}
