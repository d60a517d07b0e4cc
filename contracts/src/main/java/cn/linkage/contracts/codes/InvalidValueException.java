package cn.linkage.contracts.codes;

/** A value that cannot exist. Says which field, what was given and what would be right; nothing was changed. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Words words;

    /**
     * @param field the name of the field as the API spells it, for example {@code creditCode}
     * @param zh the reason in Chinese, with the value given and what would be right
     * @param en the same in English
     */
    public InvalidValueException(String field, String zh, String en) {
        super(field + ": " + en);
        this.field = field;
        this.words = new Words(zh, en);
    }

    public String field() {
        return field;
    }

    public Words words() {
        return words;
    }
}
