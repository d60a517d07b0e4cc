package cn.linkage.contracts.codes;

/** Kinds of givers: firms, technology centres and laboratories, and the public institutions that give too. */
public enum EnterpriseKind {
    HIGH_TECH_ENTERPRISE,
    ENTERPRISE_TECHNOLOGY_CENTRE,
    KEY_LABORATORY,
    RESEARCH_INSTITUTE,
    UNIVERSITY,
    SCIENCE_MUSEUM,
    SCIENCE_ASSOCIATION,
    OTHER
}
