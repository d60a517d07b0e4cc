package cn.linkage.acceptance.sample;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** How the sample answers proposals. It follows from the keys of offer and need alone, so every run decides alike. */
final class Decisions {

    /** What both sides do; one in four proposals is declined, by either side equally often. */
    enum Decision {
        BOTH_ACCEPT,
        SCHOOL_DECLINES,
        ENTERPRISE_DECLINES
    }

    private final Map<String, String> keyById = new ConcurrentHashMap<>();

    /** Tells which sample's key each offer or need on the platform has. */
    void know(Map<String, String> idByKey) {
        idByKey.forEach((key, id) -> keyById.put(id, key));
    }

    /** Whether both the offer and the need are the sample's: what others gave or asked for, only they can answer. */
    boolean isOurs(JsonNode proposal) {
        return keyById.containsKey(id(proposal, "offerId")) && keyById.containsKey(id(proposal, "needId"));
    }

    /** Mixes the keys well: offers that are left over must not all be declined by the needs that are left. */
    Decision of(JsonNode proposal) {
        long pair = ((long) key(proposal, "offerId").hashCode() << 32)
                ^ key(proposal, "needId").hashCode();
        return switch (new SplittableRandom(pair).nextInt(8)) {
            case 0 -> Decision.SCHOOL_DECLINES;
            case 4 -> Decision.ENTERPRISE_DECLINES;
            default -> Decision.BOTH_ACCEPT;
        };
    }

    private String key(JsonNode proposal, String field) {
        String id = id(proposal, field);
        String key = keyById.get(id);
        if (key == null) {
            throw new IllegalArgumentException(field + " " + id + " is not of the sample");
        }
        return key;
    }

    private static String id(JsonNode proposal, String field) {
        return proposal.path(field).asString();
    }
}
