package cn.linkage.acceptance.sample;

import java.util.Optional;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** How the sample answers proposals. It follows from the keys of offer and need alone, so every run decides alike. */
final class Decisions {

    /** What both sides do; one in four proposals is declined, by either side equally often. */
    enum Decision {
        BOTH_ACCEPT,
        SCHOOL_DECLINES,
        ENTERPRISE_DECLINES
    }

    private Decisions() {}

    /** Whether both the offer and the need are the sample's: what others gave or asked for, only they can answer. */
    static boolean isOurs(JsonNode proposal) {
        return offerKey(proposal).isPresent() && needKey(proposal).isPresent();
    }

    /** Mixes the keys well: offers that are left over must not all be declined by the needs that are left. */
    static Decision of(JsonNode proposal) {
        long pair = ((long) offerKey(proposal).orElseThrow().hashCode() << 32)
                ^ needKey(proposal).orElseThrow().hashCode();
        return switch (new SplittableRandom(pair).nextInt(8)) {
            case 0 -> Decision.SCHOOL_DECLINES;
            case 4 -> Decision.ENTERPRISE_DECLINES;
            default -> Decision.BOTH_ACCEPT;
        };
    }

    static Optional<String> offerKey(JsonNode proposal) {
        return key(proposal, "offerTitle", SampleOffer.TITLE);
    }

    static Optional<String> needKey(JsonNode proposal) {
        return key(proposal, "needTitle", SampleNeed.TITLE);
    }

    /** The sample's titles hold the keys, the ids that an installation gives don't. */
    private static Optional<String> key(JsonNode proposal, String field, String begin) {
        String title = proposal.path(field).asString("");
        int end = title.indexOf(' ', begin.length());
        return title.startsWith(begin) && end > 0
                ? Optional.of(title.substring(begin.length(), end))
                : Optional.empty();
    }
}
