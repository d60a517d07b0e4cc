package cn.linkage.contracts.codes;

/** How long a tour lasts. One with lodging is a study tour in the sense of the opinion of 2016; a half-day visit is lighter. */
public enum TourLength {
    HALF_DAY("半天", "Half a day"),
    FULL_DAY("一天", "One day"),
    LODGING("含住宿", "With lodging");

    private final Words words;

    TourLength(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
