package cn.linkage.contracts.codes;

/** Whether somebody has used it before. */
public enum ItemCondition {
    NEW("全新", "New"),
    USED("二手", "Used");

    private final Words words;

    ItemCondition(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
