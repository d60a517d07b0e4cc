package cn.linkage.matching.stream;

/** One row of a log, with its place. */
public record LogEntry<E>(LogPosition position, E value) {}
