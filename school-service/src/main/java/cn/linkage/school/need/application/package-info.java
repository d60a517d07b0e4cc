/** What schools do with their needs, one transaction a use case. */
@NullMarked
package cn.linkage.school.need.application;

import org.jspecify.annotations.NullMarked;
