/** Holds the written contracts to the records. */
@NullMarked
package cn.linkage.contracts;

import org.jspecify.annotations.NullMarked;
