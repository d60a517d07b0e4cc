package cn.linkage.starter.crypto;

/** What lists show of personal data. */
public final class Masking {

    private static final int TELEPHONE_HEAD = 3;
    private static final int TELEPHONE_TAIL = 2;

    private Masking() {}

    /** The first three and last two digits, for example {@code 138******34}; all stars where it is too short. */
    public static String telephone(String telephone) {
        int hidden = telephone.length() - TELEPHONE_HEAD - TELEPHONE_TAIL;
        if (hidden < 2) {
            return "*".repeat(telephone.length());
        }
        return telephone.substring(0, TELEPHONE_HEAD)
                + "*".repeat(hidden)
                + telephone.substring(telephone.length() - TELEPHONE_TAIL);
    }

    /** The first character, for example {@code 王**}. */
    public static String name(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length <= 1) {
            return "*".repeat(characters.length);
        }
        return Character.toString(characters[0]) + "*".repeat(characters.length - 1);
    }
}
