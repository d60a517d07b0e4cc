package cn.linkage.enterprise.contact;

import cn.linkage.contracts.codes.InvalidValueException;

/** Whom to call. Personal data: never in a log, an event or the audit. */
public record Contact(String name, String telephone) {

    public static final int NAME_MAX = 50;

    private static final String TELEPHONE = "\\+?[0-9][0-9 -]{5,18}[0-9]";

    public Contact {
        name = name(name);
        telephone = telephone(telephone);
    }

    /**
     * A sound name, stripped.
     *
     * @throws InvalidValueException on field {@code contactName}
     */
    public static String name(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            throw new InvalidValueException(
                    "contactName",
                    "联系人姓名应为 1 至 " + NAME_MAX + " 个字，收到 " + name.length() + " 个",
                    "the name of a contact has 1 to " + NAME_MAX + " characters, got " + name.length());
        }
        return name;
    }

    /**
     * A sound number, stripped.
     *
     * @throws InvalidValueException on field {@code contactTelephone}; its message does not repeat the number
     */
    public static String telephone(String text) {
        String telephone = text.strip();
        if (!telephone.matches(TELEPHONE)) {
            throw new InvalidValueException(
                    "contactTelephone",
                    "联系电话应为 7 至 20 位数字，可含空格、“-”和开头的“+”，例如 0577-88960000",
                    "a telephone number has 7 to 20 digits, with spaces, '-' and a leading '+' allowed, such as"
                            + " 0577-88960000");
        }
        return telephone;
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
