package cn.linkage.matching.fit;

/**
 * One part of a score, in words.
 *
 * @param code the part
 * @param scorePerMille how well it fits
 * @param weightPerMille what it counts under the policy
 */
public record Reason(String code, String zh, String en, int scorePerMille, int weightPerMille) {}
