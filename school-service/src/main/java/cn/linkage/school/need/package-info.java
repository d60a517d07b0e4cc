/** What schools ask for, from draft to withdrawal or expiry. How much of a need is met is not known here: that belongs to matching-service. */
@NullMarked
package cn.linkage.school.need;

import org.jspecify.annotations.NullMarked;
