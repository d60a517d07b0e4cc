package cn.linkage.benchmarks;

import java.util.SplittableRandom;

/** Counties in cities in provinces, with places on a plane in kilometres. */
final class Geography {

    private static final int COUNTIES_EACH = 10;
    private static final int FARTHEST_KM = 1_500;

    final int counties;
    final int[] city;
    final int[] province;
    private final double[] x;
    private final double[] y;

    Geography(Size size, SplittableRandom random) {
        counties = size.provinces * size.citiesEach * COUNTIES_EACH;
        city = new int[counties];
        province = new int[counties];
        x = new double[counties];
        y = new double[counties];
        double[] provinceAt = new double[2];
        double[] cityAt = new double[2];
        for (int county = 0; county < counties; county++) {
            city[county] = county / COUNTIES_EACH;
            province[county] = city[county] / size.citiesEach;
            if (county % (COUNTIES_EACH * size.citiesEach) == 0) {
                provinceAt[0] = random.nextDouble(4_000);
                provinceAt[1] = random.nextDouble(4_000);
            }
            if (county % COUNTIES_EACH == 0) {
                cityAt[0] = provinceAt[0] + random.nextDouble(-250, 250);
                cityAt[1] = provinceAt[1] + random.nextDouble(-250, 250);
            }
            x[county] = cityAt[0] + random.nextDouble(-60, 60);
            y[county] = cityAt[1] + random.nextDouble(-60, 60);
        }
    }

    /** 1,000 within a county, falling with the square root of the distance to 0 at 1,500 km. */
    int nearness(int from, int to) {
        if (from == to) {
            return 1_000;
        }
        double km = Math.min(FARTHEST_KM, Math.hypot(x[from] - x[to], y[from] - y[to]));
        return (int) (950 * (1 - Math.sqrt(km / FARTHEST_KM)));
    }
}
