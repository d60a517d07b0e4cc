package cn.linkage.enterprise.enterprise;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.InvalidValueException;

/** What anyone may know about an enterprise and its members may correct. */
public record EnterpriseFacts(String name, EnterpriseKind kind, County county) {

    public static final int NAME_MAX = 100;

    public EnterpriseFacts {
        name = name(name);
    }

    /**
     * A sound name, stripped.
     *
     * @throws InvalidValueException on field {@code name}
     */
    public static String name(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            throw new InvalidValueException(
                    "name",
                    "企业名称应为 1 至 " + NAME_MAX + " 个字，收到 " + name.length() + " 个",
                    "the name of an enterprise has 1 to " + NAME_MAX + " characters, got " + name.length());
        }
        return name;
    }

    /**
     * The county of a code.
     *
     * @param field what the caller calls the code
     * @throws InvalidValueException on that field where the code is none of the twelve
     */
    public static County county(String field, String code) {
        return County.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        field,
                        "区划代码应为温州 12 个县（市、区）之一，例如 330302，收到“" + code + "”",
                        "the county is one of the twelve of Wenzhou, such as 330302, got '" + code + "'"));
    }
}
