package cn.linkage.matching.policy;

import cn.linkage.contracts.codes.Words;
import java.time.Instant;

/**
 * One version of the policy. Never changed: a new opinion is a new version.
 *
 * @param madeBy who made it
 * @param note why
 */
public record Policy(int version, Instant madeAt, String madeBy, Words note, PolicyRules rules) {}
