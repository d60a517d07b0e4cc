/** The code lists that forms are filled in with, for anyone. */
@NullMarked
package cn.linkage.matching.codes;

import org.jspecify.annotations.NullMarked;
