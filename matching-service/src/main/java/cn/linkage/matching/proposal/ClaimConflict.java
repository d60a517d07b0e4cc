package cn.linkage.matching.proposal;

import cn.linkage.contracts.codes.Words;

/** Why something of a school cannot be claimed: another proposal or an agreement has it. */
public enum ClaimConflict {
    NAME_TAKEN(
            "name-taken",
            "该场所或项目在这一期限内已有独家冠名，或已有冠名而不能再独家冠名",
            "In this term the thing has an exclusive name already, or a name beside which an exclusive one cannot be"),
    BAND_AWAY("grade-band-away", "该学段当天已有其他研学", "The grade band is on another tour on that day");

    private final String code;
    private final Words words;

    ClaimConflict(String code, String zh, String en) {
        this.code = code;
        this.words = new Words(zh, en);
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }
}
