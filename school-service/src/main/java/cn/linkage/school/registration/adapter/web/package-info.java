/** The same over HTTP. */
@NullMarked
package cn.linkage.school.registration.adapter.web;

import org.jspecify.annotations.NullMarked;
