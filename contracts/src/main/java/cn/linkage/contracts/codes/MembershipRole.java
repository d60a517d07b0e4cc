package cn.linkage.contracts.codes;

/** What a person may do for an organisation. The first two belong to enterprises, the last two to schools. */
public enum MembershipRole {
    ENTERPRISE_MEMBER,
    TECHNOLOGY_VICE_PRESIDENT,
    SCHOOL_MEMBER,
    SCIENCE_VICE_PRINCIPAL
}
