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
                "a need once published keeps its item category; maybe withdraw it and post another"),
        NAMING_FIXED(
                "冠名需求发布后不能更换对象、期限与是否独家，请撤回后另行发布",
                "a naming once published keeps its thing, its term and whether it is exclusive; "
                        + "maybe withdraw it and post another"),
        TOUR_FIXED(
                "研学需求发布后须保留年级段和未到的日期，可增加日期、增减人数；否则请撤回后另行发布",
                "a study tour once published keeps its grade bands and the days that are still to come; days may be added "
                        + "and pupils raised or cut; maybe withdraw it and post another"),
        TOUR_DAYS_OVER("研学日期均已过，请先修改日期", "all days of the tour are over; maybe move them first");

        private final Words words;

        Reason(String zh, String en) {
            this.words = new Words(zh, en);
        }

        public Words words() {
            return words;
        }
    }
}
