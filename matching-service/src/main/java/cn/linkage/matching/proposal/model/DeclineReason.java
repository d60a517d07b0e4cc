package cn.linkage.matching.proposal.model;

import cn.linkage.contracts.codes.Words;

/** Why a side declines; the other side reads these words. */
public enum DeclineReason {
    NOT_SUITABLE("不合用", "not suitable"),
    NO_LONGER_AVAILABLE("已不再提供或不再需要", "no longer available or needed"),
    QUANTITY("数量不合适", "the quantity does not suit"),
    TIMING("时间不合适", "the time does not suit"),
    DISTANCE("距离太远", "too far away"),
    NO_CAPACITY("目前无力承接", "no capacity at present"),
    OTHER("其他原因", "another reason");

    private final Words words;

    DeclineReason(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
