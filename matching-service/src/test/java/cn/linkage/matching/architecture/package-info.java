/** The import table of the house, checked; and the check checked. */
@NullMarked
package cn.linkage.matching.architecture;

import org.jspecify.annotations.NullMarked;
