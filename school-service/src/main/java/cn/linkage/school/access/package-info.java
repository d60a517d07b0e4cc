/** The one place that says who may do what in school-service. */
@NullMarked
package cn.linkage.school.access;

import org.jspecify.annotations.NullMarked;
