/** The cultivation library over HTTP. Translates and never decides. */
@NullMarked
package cn.linkage.enterprise.cultivation.adapter.web;

import org.jspecify.annotations.NullMarked;
