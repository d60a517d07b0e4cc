package cn.linkage.school.registration.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.school.school.SchoolCode;

/**
 * What becomes of a school code whose province is not Zhejiang. The form of the code (学校标识码) is certain only to a
 * high degree, so the officer is warned and decides, unless the platform is set to refuse.
 */
public enum OtherProvince {
    WARN,
    REFUSE;

    /**
     * Lets the code pass, or refuses it.
     *
     * @throws InvalidValueException on field {@code schoolCode} where this refuses the code
     */
    public void check(SchoolCode code) {
        if (this == REFUSE && !code.isOfHomeProvince()) {
            throw new InvalidValueException(
                    "schoolCode",
                    "学校标识码第 3、4 位应为 " + SchoolCode.HOME_PROVINCE + "（浙江），收到“" + code.province() + "”",
                    "digits 3 and 4 of the school code are " + SchoolCode.HOME_PROVINCE + " (Zhejiang), got '"
                            + code.province() + "'");
        }
    }
}
