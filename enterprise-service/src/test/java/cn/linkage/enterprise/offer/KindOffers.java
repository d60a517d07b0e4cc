package cn.linkage.enterprise.offer;

import cn.linkage.contracts.ContractFiles;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Side;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A sound offer of each kind as the API takes it, its details those of the golden samples of contracts. */
final class KindOffers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KindOffers() {}

    static Map<String, Object> body(GiftKind kind, String title, LocalDate today) {
        Map<String, Object> details = details(kind);
        int quantity = 2;
        if (kind == GiftKind.STUDY_TOUR) {
            Map<String, Object> first = slot(today.plusDays(10), 30);
            details.put("slots", List.of(first, slot(today.plusDays(20), 12)));
            quantity = 42;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("details", details);
        body.put("quantity", quantity);
        body.put("reach", "CITY");
        body.put("gradeBands", List.of("PRIMARY_4_6"));
        body.put("availableFrom", today.toString());
        body.put("availableUntil", today.plusDays(60).toString());
        return body;
    }

    /** A new slot, which the service gives an id. */
    static Map<String, Object> slot(LocalDate date, int capacity) {
        Map<String, Object> slot = new LinkedHashMap<>();
        slot.put("date", date.toString());
        slot.put("capacity", capacity);
        slot.put("gradeBands", List.of("PRIMARY_4_6"));
        return slot;
    }

    /** The details within a body, to be changed there. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> detailsOf(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("details"));
    }

    private static Map<String, Object> details(GiftKind kind) {
        return JSON.readValue(
                ContractFiles.detailsSample(Side.ENTERPRISE, kind),
                new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
