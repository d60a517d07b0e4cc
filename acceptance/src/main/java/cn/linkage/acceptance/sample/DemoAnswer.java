package cn.linkage.acceptance.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** What becomes of a proposal of the demo. It follows from the titles of offer and need, so every run decides alike. */
enum DemoAnswer {
    STAYS_OPEN,
    ENTERPRISE_ACCEPTS,
    SCHOOL_ACCEPTS,
    BOTH_ACCEPT,
    SCHOOL_DECLINES,
    ENTERPRISE_DECLINES;

    /** A call that answers for one side. */
    record Step(String action, Map<String, Object> body) {}

    static boolean isOurs(JsonNode proposal) {
        return proposal.path("offerTitle").asString("").startsWith(DemoRun.OFFER)
                && proposal.path("needTitle").asString("").startsWith(DemoRun.NEED);
    }

    static DemoAnswer of(JsonNode proposal) {
        long pair = ((long) proposal.path("offerTitle").asString().hashCode() << 32)
                ^ proposal.path("needTitle").asString().hashCode();
        return switch (new SplittableRandom(pair).nextInt(10)) {
            case 0, 1, 2 -> STAYS_OPEN;
            case 3 -> ENTERPRISE_ACCEPTS;
            case 4 -> SCHOOL_ACCEPTS;
            case 5 -> SCHOOL_DECLINES;
            case 6 -> ENTERPRISE_DECLINES;
            default -> BOTH_ACCEPT;
        };
    }

    /** What is left to be done; nothing where it was done before. */
    List<Step> steps(JsonNode proposal) {
        Step enterprise = new Step("accept", Map.of("side", "ENTERPRISE"));
        Step school = new Step("accept", Map.of("side", "SCHOOL"));
        return switch (this) {
            case STAYS_OPEN -> List.of();
            case ENTERPRISE_ACCEPTS -> accepted(proposal, "enterpriseAcceptance") ? List.of() : List.of(enterprise);
            case SCHOOL_ACCEPTS -> accepted(proposal, "schoolAcceptance") ? List.of() : List.of(school);
            case BOTH_ACCEPT -> List.of(enterprise, school);
            case SCHOOL_DECLINES -> List.of(decline("SCHOOL", "NOT_SUITABLE"));
            case ENTERPRISE_DECLINES -> List.of(decline("ENTERPRISE", "NOT_SUITABLE"));
        };
    }

    private static Step decline(String side, String reason) {
        return new Step("decline", Map.of("side", side, "reasonCode", reason));
    }

    private static boolean accepted(JsonNode proposal, String field) {
        return !proposal.path(field).isMissingNode() && !proposal.path(field).isNull();
    }
}
