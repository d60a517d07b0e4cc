/**
 * What crosses from one service to another: events as flat records, and the code lists that both sides share.
 *
 * <p>A field is only ever added. Anything else is a new event type with the next version in its name. Every record is
 * described by a JSON Schema and a golden sample under {@code src/main/resources}, which producer and consumer both
 * check.
 */
@NullMarked
package cn.linkage.contracts;

import org.jspecify.annotations.NullMarked;
