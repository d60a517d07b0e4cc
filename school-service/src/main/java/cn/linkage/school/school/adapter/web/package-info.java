/** The same over HTTP. */
@NullMarked
package cn.linkage.school.school.adapter.web;

import org.jspecify.annotations.NullMarked;
