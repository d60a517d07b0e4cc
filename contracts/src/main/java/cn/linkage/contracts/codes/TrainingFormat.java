package cn.linkage.contracts.codes;

/** Where people are trained. */
public enum TrainingFormat {
    AT_SCHOOL("到校培训", "At the school"),
    AT_ENTERPRISE("在企业培训", "At the enterprise"),
    ONLINE("线上培训", "Online");

    private final Words words;

    TrainingFormat(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
