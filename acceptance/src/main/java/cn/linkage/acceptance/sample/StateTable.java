package cn.linkage.acceptance.sample;

import cn.linkage.contracts.codes.County;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where in Wenzhou each state's postings are told to come from. The file has states and no counties, so this is a free
 * choice: the large states go to the large districts, and every county gets several.
 */
final class StateTable {

    private static final Map<County, List<String>> STATES = new EnumMap<>(Map.ofEntries(
            Map.entry(County.LUCHENG, List.of("CA", "WY", "DC")),
            Map.entry(County.LONGWAN, List.of("NY", "MT", "HI")),
            Map.entry(County.OUHAI, List.of("IL", "FL", "VT")),
            Map.entry(County.DONGTOU, List.of("RI", "DE", "ME", "AK")),
            Map.entry(County.YONGJIA, List.of("NC", "WV", "ID", "NH")),
            Map.entry(County.PINGYANG, List.of("SC", "TN", "AL", "KS")),
            Map.entry(County.CANGNAN, List.of("IN", "KY", "AR", "IA", "NE")),
            Map.entry(County.WENCHENG, List.of("UT", "NM", "SD", "MN")),
            Map.entry(County.TAISHUN, List.of("NV", "OK", "ND", "MS")),
            Map.entry(County.RUIAN, List.of("TX", "PA", "OH", "VA", "CT")),
            Map.entry(County.YUEQING, List.of("WA", "MI", "MD", "NJ", "OR", "LA")),
            Map.entry(County.LONGGANG, List.of("AZ", "MA", "MO", "GA", "WI", "CO"))));

    private StateTable() {}

    /** The county of a state; 鹿城区 for what is no state of the table (territories, blanks). */
    static County countyOf(String state) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(County.LUCHENG);
    }
}
