package cn.linkage.contracts.codes;

/** The way that money takes: straight to the school, or through a qualified charity, without which it is hardly deductible (企业所得税法实施条例 art. 51). */
public enum GivingRoute {
    DIRECT("直接捐赠学校", "Straight to the school"),
    FOUNDATION("通过公益性社会组织", "Through a qualified charity");

    private final Words words;

    GivingRoute(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
