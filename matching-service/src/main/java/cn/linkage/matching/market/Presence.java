package cn.linkage.matching.market;

import cn.linkage.contracts.codes.Words;

/** Whether a lecture is held in the school or online. */
public enum Presence {
    IN_PERSON("线下", "in person"),
    ONLINE("线上", "online");

    private final Words words;

    Presence(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
