/** How a person comes to act for a school: an application with the school's code, decided by the education bureau. */
@NullMarked
package cn.linkage.school.registration;

import org.jspecify.annotations.NullMarked;
