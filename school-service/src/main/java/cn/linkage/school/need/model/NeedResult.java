package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.Words;

/** What came of an action on a need. */
public sealed interface NeedResult {

    /** It is done; {@code need} is the next version, not stored yet. */
    record Changed(Need need, NeedAction action) implements NeedResult {}

    /** The need's state does not allow it; nothing changed. */
    record Refused(Reason reason) implements NeedResult {}

    /** Why a need refuses an action. */
    enum Reason {
        NOT_A_DRAFT("只有草稿可以发布或删除", "only a draft can be published or deleted"),
        NOT_PUBLISHED("只有已发布的需求可以暂停", "only a published need can be paused"),
        NOT_PAUSED("只有已暂停的需求可以恢复", "only a paused need can be resumed"),
        NOT_LIVE("只有已发布或已暂停的需求可以撤回", "only a published or paused need can be withdrawn"),
        ENDED("需求已撤回或已过期，不能再修改", "the need is withdrawn or expired and cannot be edited any more"),
        WINDOW_OVER("需求的截止日已过，请先修改日期", "the last day of the need is over; maybe move its dates first"),
        WINDOW_OPEN("需求的截止日未过", "the last day of the need is not over yet"),
        ITEM_FIXED(
                "需求发布后不能更换物品类别，请撤回后另行发布",
                "a need once published keeps its item category; maybe withdraw it and post another");

        private final Words words;

        Reason(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }
}
