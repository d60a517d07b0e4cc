/** What applicants and officers do with an application, one transaction a use case. */
@NullMarked
package cn.linkage.school.registration.application;

import org.jspecify.annotations.NullMarked;
