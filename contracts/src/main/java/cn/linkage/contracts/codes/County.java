package cn.linkage.contracts.codes;

import java.util.Arrays;
import java.util.Optional;

/** The twelve county-level divisions of Wenzhou (GB/T 2260). Functional zones are no divisions and not listed. */
public enum County {
    LUCHENG("330302", "鹿城区", "Lucheng District"),
    LONGWAN("330303", "龙湾区", "Longwan District"),
    OUHAI("330304", "瓯海区", "Ouhai District"),
    DONGTOU("330305", "洞头区", "Dongtou District"),
    YONGJIA("330324", "永嘉县", "Yongjia County"),
    PINGYANG("330326", "平阳县", "Pingyang County"),
    CANGNAN("330327", "苍南县", "Cangnan County"),
    WENCHENG("330328", "文成县", "Wencheng County"),
    TAISHUN("330329", "泰顺县", "Taishun County"),
    RUIAN("330381", "瑞安市", "Rui'an City"),
    YUEQING("330382", "乐清市", "Yueqing City"),
    LONGGANG("330383", "龙港市", "Longgang City");

    private final String code;
    private final Words words;

    County(String code, String zh, String en) {
        this.code = code;
        this.words = new Words(zh, en);
    }

    /** Six digits: province 2, city 2, county 2. */
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    /** The county of a six-digit code, or empty where it is none of the twelve. */
    public static Optional<County> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
