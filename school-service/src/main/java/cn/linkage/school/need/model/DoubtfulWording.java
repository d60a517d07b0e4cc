package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;

/** What becomes of words on a name or plaque that may be an advertising claim, where the pattern alone cannot tell. */
public enum DoubtfulWording {
    WARN,
    REFUSE;

    /**
     * Lets the need pass, or refuses it.
     *
     * @throws InvalidValueException on the field with the doubtful words where this refuses them
     */
    public void check(NeedContent content) {
        if (this == REFUSE) {
            content.texts().forEach(WordingRule.PRODUCT_CLAIM::require);
        }
    }
}
