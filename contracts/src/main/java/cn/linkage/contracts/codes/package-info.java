/** Code lists and words that every side reads the same way. Pure Java, so that models may use them. */
@NullMarked
package cn.linkage.contracts.codes;

import org.jspecify.annotations.NullMarked;
