package cn.linkage.benchmarks;

/** The three sizes of a market: one city, one province, the nation. */
enum Size {
    CITY(10_000, 1, 1),
    PROVINCE(60_000, 1, 13),
    NATION(1_000_000, 31, 11);

    /** As many offers as needs. */
    final int side;

    final int provinces;
    final int citiesEach;

    Size(int side, int provinces, int citiesEach) {
        this.side = side;
        this.provinces = provinces;
        this.citiesEach = citiesEach;
    }
}
