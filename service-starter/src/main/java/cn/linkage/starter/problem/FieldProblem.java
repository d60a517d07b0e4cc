package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.Words;

/**
 * What is wrong with one field.
 *
 * @param field as the API spells it
 * @param code stable, for programs
 * @param words for people
 */
public record FieldProblem(String field, String code, Words words) {}
