/**
 * The matching engine: which offer could serve which need, who gets what, and the proof that nothing better exists. Pure
 * Java without dependencies, so that anyone can use and check it.
 */
@NullMarked
package cn.linkage.engine;

import org.jspecify.annotations.NullMarked;
