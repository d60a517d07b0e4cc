package cn.linkage.matching.fit;

/**
 * One part of a score, in words, or a condition of its kind that a match meets.
 *
 * @param code the part or the condition
 * @param scorePerMille how well it fits
 * @param weightPerMille what it counts under the policy; 0 for a condition, which decides and does not count
 */
public record Reason(String code, String zh, String en, int scorePerMille, int weightPerMille) {}
