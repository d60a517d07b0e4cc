/**
 * Live streams over log tables: every running instance serves every stream, in one order, resumable, and without losing a
 * row that commits later than its number says.
 */
@NullMarked
package cn.linkage.matching.stream;

import org.jspecify.annotations.NullMarked;
