/** The same over HTTP. */
@NullMarked
package cn.linkage.school.need.adapter.web;

import org.jspecify.annotations.NullMarked;
