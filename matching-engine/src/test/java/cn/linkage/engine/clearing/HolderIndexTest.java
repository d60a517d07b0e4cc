package cn.linkage.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HolderIndexTest {

    private static final int OFFERS = 3;
    private static final int NEEDS = 60;

    @Test
    void finds_what_was_put_last_and_nothing_that_was_removed() {
        Random random = new Random(7);
        HolderIndex index = new HolderIndex();
        Map<Integer, Integer> expected = new HashMap<>();
        for (int step = 0; step < 20_000; step++) {
            int offer = random.nextInt(OFFERS);
            int need = random.nextInt(NEEDS);
            if (random.nextInt(5) < 3) {
                index.put(offer, need, step);
                expected.put(offer * NEEDS + need, step);
            } else {
                index.remove(offer, need);
                expected.remove(offer * NEEDS + need);
            }
            if (step % 50 == 0) {
                assertAll(index, expected);
            }
        }
    }

    private static void assertAll(HolderIndex index, Map<Integer, Integer> expected) {
        for (int offer = 0; offer < OFFERS; offer++) {
            for (int need = 0; need < NEEDS; need++) {
                assertThat(index.get(offer, need))
                        .as("offer %d, need %d", offer, need)
                        .isEqualTo(expected.getOrDefault(offer * NEEDS + need, -1));
            }
        }
    }
}
