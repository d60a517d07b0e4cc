package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.InvalidValueException;

/**
 * The bounds of one number of a need, both included.
 *
 * @param field as the API spells it
 * @param zh what the number says, in Chinese
 * @param en the same in English
 */
record NumberLimit(String field, String zh, String en, long least, long most) {

    /** Largest sum of money that a need names, in fen: 10 billion yuan. */
    static final long MOST_FEN = 1_000_000_000_000L;

    /**
     * Lets the number pass.
     *
     * @throws InvalidValueException where it is out of bounds
     */
    void require(long value) {
        if (value < least || value > most) {
            throw new InvalidValueException(
                    field,
                    zh + "应为 " + least + " 至 " + most + "，收到 " + value,
                    en + " is " + least + " to " + most + ", got " + value);
        }
    }
}
