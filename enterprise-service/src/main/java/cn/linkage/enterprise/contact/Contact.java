package cn.linkage.enterprise.contact;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.starter.crypto.Masking;

/** The person to speak to. Personal data: kept encrypted, shown masked unless a rule says otherwise. */
public record Contact(String name, String telephone) {

    public static final int NAME_MAX = 50;

    private static final String TELEPHONE = "\\+?[0-9][0-9 -]{5,18}[0-9]";

    public Contact {
        name = name.strip();
        telephone = telephone.strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            throw new InvalidValueException(
                    "contactName",
                    "联系人姓名应为 1 至 " + NAME_MAX + " 个字，收到 " + name.length() + " 个",
                    "a contact's name has 1 to " + NAME_MAX + " characters, got " + name.length());
        }
        if (!telephone.matches(TELEPHONE)) {
            throw new InvalidValueException(
                    "contactTelephone",
                    "电话应为 7 至 20 位数字，可含空格、短横线和开头的加号，例如 0577-88880000，收到 " + telephone.length() + " 个字符",
                    "a telephone has 7 to 20 digits, spaces and hyphens, maybe with + in front, such as 0577-88880000; got "
                            + telephone.length() + " characters");
        }
    }

    /** What lists show. */
    public MaskedContact masked() {
        return new MaskedContact(Masking.name(name), Masking.telephone(telephone));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Contact[masked]";
    }

    /** A contact with most of it starred out. */
    public record MaskedContact(String name, String telephone) {}
}
