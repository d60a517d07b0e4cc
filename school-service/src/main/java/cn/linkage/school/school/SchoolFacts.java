package cn.linkage.school.school;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Locality;

/** What anyone may know about a school and its members may correct. The stage is not among it: the code fixes that. */
public record SchoolFacts(String name, Locality locality, County county) {

    private static final int NAME_MAX = 100;

    public SchoolFacts {
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
                    "学校名称应为 1 至 " + NAME_MAX + " 个字，收到 " + name.length() + " 个",
                    "the name of a school has 1 to " + NAME_MAX + " characters, got " + name.length());
        }
        return name;
    }

    /**
     * The county of a code.
     *
     * @throws InvalidValueException on field {@code countyCode} where it is none of the twelve
     */
    public static County county(String code) {
        return County.ofCode(code)
                .orElseThrow(() -> new InvalidValueException(
                        "countyCode",
                        "区划代码应为温州 12 个县（市、区）之一，收到“" + code + "”",
                        "the county is one of the twelve of Wenzhou, such as 330302, got '" + code + "'"));
    }
}
