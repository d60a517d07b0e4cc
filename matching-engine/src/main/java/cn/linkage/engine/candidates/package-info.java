/**
 * Which offers could serve a need and how well: the conditions of a match with the first that fails, suitability as a sum
 * of named parts that are kept for the explanation, and an index that finds the best partners.
 */
@NullMarked
package cn.linkage.engine.candidates;

import org.jspecify.annotations.NullMarked;
