package cn.linkage.enterprise.cultivation.model;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;

/**
 * One thing that an enterprise is assessed by.
 *
 * @param code names it within its scheme, in every version
 * @param maxPoints the most points it can get; its weight is their share in the sum of all
 */
public record Criterion(String code, Words name, int maxPoints) {

    public static final int POINTS_MAX = 1000;

    public Criterion {
        Codes.check("criteria", code);
        if (maxPoints < 1 || maxPoints > POINTS_MAX) {
            throw new InvalidValueException(
                    "criteria",
                    "指标 " + code + " 的满分应为 1 至 " + POINTS_MAX + "，收到 " + maxPoints,
                    "criterion " + code + " has 1 to " + POINTS_MAX + " points at most, got " + maxPoints);
        }
    }
}
