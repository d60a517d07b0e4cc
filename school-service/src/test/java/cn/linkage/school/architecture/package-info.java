/** The import table of the house, checked; and the check checked. */
@NullMarked
package cn.linkage.school.architecture;

import org.jspecify.annotations.NullMarked;
