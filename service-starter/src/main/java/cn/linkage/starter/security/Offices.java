package cn.linkage.starter.security;

import java.util.Set;

/** The realm roles: the offices' only. What a person may do for an organisation is a membership and never a role. */
public final class Offices {

    public static final String ECONOMIC_BUREAU = "economic-bureau";
    public static final String EDUCATION_BUREAU = "education-bureau";
    public static final String SCIENCE_BUREAU = "science-bureau";
    public static final String SCIENCE_ASSOCIATION = "science-association";
    public static final String PLATFORM_ADMIN = "platform-admin";

    public static final Set<String> ALL =
            Set.of(ECONOMIC_BUREAU, EDUCATION_BUREAU, SCIENCE_BUREAU, SCIENCE_ASSOCIATION, PLATFORM_ADMIN);

    private Offices() {}
}
