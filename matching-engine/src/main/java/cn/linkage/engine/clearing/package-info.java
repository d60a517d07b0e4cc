/**
 * Who gets what: the exact solution of one market as a transportation problem (highest tiers first, then suitability),
 * with prices that prove it and a checker that verifies the proof without trusting the solver.
 */
@NullMarked
package cn.linkage.engine.clearing;

import org.jspecify.annotations.NullMarked;
