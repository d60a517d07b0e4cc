/** What is done with the register of schools, one transaction a use case. */
@NullMarked
package cn.linkage.school.school.application;

import org.jspecify.annotations.NullMarked;
