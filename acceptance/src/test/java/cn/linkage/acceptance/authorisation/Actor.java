package cn.linkage.acceptance.authorisation;

import java.util.Arrays;
import java.util.Locale;

/** Whose token a call carries. The things called upon belong to one enterprise and one school. */
public enum Actor {
    ANONYMOUS,
    ECONOMIC_BUREAU,
    EDUCATION_BUREAU,
    SCIENCE_BUREAU,
    SCIENCE_ASSOCIATION,
    PLATFORM_ADMIN,
    /** Member of the enterprise, who made what is called upon. */
    ENTERPRISE_MEMBER,
    /** Another member of the same enterprise. */
    ENTERPRISE_COLLEAGUE,
    TECHNOLOGY_VICE_PRESIDENT,
    OTHER_ENTERPRISE,
    /** Member of the school, who made what is called upon. */
    SCHOOL_MEMBER,
    SCHOOL_COLLEAGUE,
    SCIENCE_VICE_PRINCIPAL,
    OTHER_SCHOOL,
    /** Was a member of the enterprise and of the school, both revoked. */
    REVOKED_MEMBER,
    /** Applied for an enterprise and for a school, and is a member of none. */
    APPLICANT,
    /** A program with a token of its own, member of another enterprise and another school. */
    PROGRAM;

    /** The name of its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Actor ofColumn(String column) {
        return Arrays.stream(values())
                .filter(actor -> actor.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No actor is called '" + column + "'"));
    }
}
