package cn.linkage.matching.market;

/**
 * The books of one offer or need, in units of its market.
 *
 * <p>Holding takes from what is free; agreeing turns held into agreed; releasing makes held free again. Agreed never goes
 * back: where the owner cuts the total below it, the difference is short, and nothing can be held until it is not. The
 * database checks the same rules.
 *
 * @param total capacity of an offer, quantity of a need
 * @param held by open proposals
 * @param agreed by agreements
 * @param shortBy how much of what is agreed the total no longer covers
 */
public record Quantities(int total, int held, int agreed, int shortBy) {

    public Quantities {
        boolean sound = total >= 0
                && held >= 0
                && agreed >= 0
                && shortBy >= 0
                && (long) held + agreed <= (long) total + shortBy
                && (shortBy == 0 || (held == 0 && shortBy == agreed - total));
        if (!sound) {
            throw new IllegalArgumentException("Books that cannot be: total " + total + ", held " + held + ", agreed "
                    + agreed + ", short by " + shortBy
                    + "; right is held + agreed ≤ total, or nothing held and short by agreed − total");
        }
    }

    public static Quantities of(int total) {
        return new Quantities(total, 0, 0, 0);
    }

    /** What a new proposal could still hold. */
    public int free() {
        return shortBy > 0 ? 0 : total - held - agreed;
    }

    /** What is not yet agreed; the figure that everyone may see, since what is held is the owner's business. */
    public int open() {
        return Math.max(0, total - agreed);
    }

    public Quantities hold(int quantity) {
        requirePositive(quantity);
        return new Quantities(total, held + quantity, agreed, shortBy);
    }

    public Quantities release(int quantity) {
        requirePositive(quantity);
        return new Quantities(total, held - quantity, agreed, shortBy);
    }

    public Quantities agree(int quantity) {
        requirePositive(quantity);
        return new Quantities(total, held - quantity, agreed + quantity, shortBy);
    }

    /** The books as they would be if nothing were held. */
    public Quantities withoutHolds() {
        return new Quantities(total, 0, agreed, shortBy);
    }

    /** How much of what is held has to be released before the total can become this. */
    public int excessUnder(int newTotal) {
        return Math.min(held, Math.max(0, held + agreed - newTotal));
    }

    /** The books with another total; what is agreed beyond it becomes short. */
    public Quantities resized(int newTotal) {
        return new Quantities(newTotal, held, agreed, Math.max(0, agreed - newTotal));
    }

    private static void requirePositive(int quantity) {
        if (quantity <= 0) {
            throw new IllegalArgumentException("A quantity moved in the books must be at least 1, got " + quantity);
        }
    }
}
