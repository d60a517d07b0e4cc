/** The running service as tests see it, with a school and its members at hand. */
@NullMarked
package cn.linkage.school.support;

import org.jspecify.annotations.NullMarked;
