package cn.linkage.engine.candidates;

/** Checks that offers and needs share. */
final class Facts {

    private Facts() {}

    static void requireCounty(String county) {
        if (county.length() != 6 || !county.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("county is '" + county + "'; right are six digits, GB/T 2260");
        }
    }

    static void require(boolean holds, String what, long value, String right) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is " + value + "; right is " + right);
        }
    }
}
