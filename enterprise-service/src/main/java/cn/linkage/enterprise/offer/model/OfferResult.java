package cn.linkage.enterprise.offer.model;

import cn.linkage.contracts.codes.Words;

/** What came of an action on an offer. */
public sealed interface OfferResult {

    /** It is done; {@code offer} is the next version, not stored yet. */
    record Changed(Offer offer, OfferAction action) implements OfferResult {}

    /** The offer's state does not allow it; nothing changed. */
    record Refused(Reason reason) implements OfferResult {}

    /** Why an offer refuses an action. */
    enum Reason {
        NOT_A_DRAFT("只有草稿可以发布或删除", "only a draft can be published or deleted"),
        NOT_PUBLISHED("只有已发布的供给可以暂停", "only a published offer can be paused"),
        NOT_PAUSED("只有已暂停的供给可以恢复", "only a paused offer can be resumed"),
        NOT_LIVE("只有已发布或已暂停的供给可以撤回", "only a published or paused offer can be withdrawn"),
        ENDED("供给已撤回或已过期，不能再修改", "the offer is withdrawn or expired and cannot be edited any more"),
        WINDOW_OVER("供给的截止日已过，请先修改日期", "the last day of the offer is over; maybe move its dates first"),
        WINDOW_OPEN("供给的截止日未过", "the last day of the offer is not over yet"),
        ITEM_FIXED(
                "供给发布后不能更换物品类别，请撤回后另行发布",
                "an offer once published keeps its item category; maybe withdraw it and post another"),
        SLOTS_FIXED(
                "研学发布后须保留已有场次（slotId）及其日期，人数可以修改，也可以新增场次",
                "a study tour once published keeps its slots (slotId) and their dates; capacities may change and slots be added");

        private final Words words;

        Reason(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }
}
