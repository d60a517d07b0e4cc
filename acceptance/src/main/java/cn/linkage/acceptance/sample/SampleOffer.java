package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Reach;

/**
 * What one of the sample's enterprises offers.
 *
 * @param key the same in every run, for titles and idempotency keys
 */
record SampleOffer(String key, ItemCategory category, int quantity, boolean used, int warrantyMonths, Reach reach) {

    String title() {
        return "样例供给 " + key + " " + category.words().zh();
    }
}
