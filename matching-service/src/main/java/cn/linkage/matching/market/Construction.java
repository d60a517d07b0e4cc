package cn.linkage.matching.market;

import cn.linkage.contracts.codes.Words;

/** Whether help with a room includes building work. */
public enum Construction {
    INCLUDED("含土建施工", "with building work"),
    NOT_INCLUDED("不含土建施工", "without building work");

    private final Words words;

    Construction(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
