package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.SchoolStage;
import java.util.Map;

/**
 * Which school a posting belongs to: the file names none, so there is one for each state, metro and poverty level.
 * Everything about the school follows from these three, whatever else the file holds, so that two files agree on it.
 *
 * @param state two letters
 * @param metro urban, suburban, rural or blank
 * @param poverty highestpoverty, highpoverty, moderatepoverty or lowpoverty
 */
record SchoolKey(String state, String metro, String poverty) {

    String name() {
        return "样例学校 " + state + "-" + (metro.isEmpty() ? "unknown" : metro) + "-" + poverty + "（演示数据）";
    }

    /** A primary school's code (21) in Zhejiang (33) with a serial that only samples use: most postings are primary. */
    String code() {
        int letters = (letter(0) * 26 + letter(1)) * 16;
        int serial = 900_000 + letters + metroOrdinal() * 4 + povertyOrdinal();
        return "2133" + serial;
    }

    /** What an application for a place in it says. */
    Map<String, Object> application() {
        return Applications.school(code(), name(), SchoolStage.PRIMARY, locality(), county());
    }

    County county() {
        return StateTable.countyOf(state);
    }

    /** Suburban stands for towns; so does an unknown metro, the middle one of the three. */
    Locality locality() {
        return switch (metro) {
            case "urban" -> Locality.URBAN;
            case "rural" -> Locality.RURAL;
            default -> Locality.TOWN;
        };
    }

    boolean underResourced() {
        return poverty.equals("highestpoverty") || poverty.equals("highpoverty");
    }

    private int letter(int index) {
        if (state.length() != 2) {
            return 0;
        }
        return Math.floorMod(state.charAt(index) - 'A', 26);
    }

    private int metroOrdinal() {
        return switch (metro) {
            case "urban" -> 0;
            case "suburban" -> 1;
            case "rural" -> 2;
            default -> 3;
        };
    }

    private int povertyOrdinal() {
        return switch (poverty) {
            case "highestpoverty" -> 0;
            case "highpoverty" -> 1;
            case "moderatepoverty" -> 2;
            default -> 3;
        };
    }
}
