package cn.linkage.contracts.codes;

/** Grade bands; pupils are only ever counted by band. */
public enum GradeBand {
    PRIMARY_1_3,
    PRIMARY_4_6,
    LOWER_SECONDARY,
    UPPER_SECONDARY
}
