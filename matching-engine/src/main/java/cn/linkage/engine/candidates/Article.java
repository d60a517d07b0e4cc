package cn.linkage.engine.candidates;

/**
 * What is given, and what it is counted in. Only equal articles match, and quantities add only within one.
 *
 * @param kind kind of gift, for example {@code EQUIPMENT}
 * @param itemCategory code of the item category
 * @param unit code of the unit
 */
public record Article(String kind, String itemCategory, String unit) {}
