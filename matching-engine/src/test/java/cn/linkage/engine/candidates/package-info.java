/** Conditions, suitability and the index against a plain search. */
@NullMarked
package cn.linkage.engine.candidates;

import org.jspecify.annotations.NullMarked;
