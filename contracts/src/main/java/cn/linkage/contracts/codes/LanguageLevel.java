package cn.linkage.contracts.codes;

/** How much a talk expects of its listeners. */
public enum LanguageLevel {
    PLAIN("浅显", "Plain"),
    CURRICULUM("与课程同步", "At the level of the curriculum"),
    ADVANCED("拓展", "Advanced");

    private final Words words;

    LanguageLevel(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
