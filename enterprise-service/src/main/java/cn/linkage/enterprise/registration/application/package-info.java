/** What applicants and officers do with an application. */
@NullMarked
package cn.linkage.enterprise.registration.application;

import org.jspecify.annotations.NullMarked;
