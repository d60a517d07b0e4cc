/** Applications over HTTP. Translates and never decides. */
@NullMarked
package cn.linkage.enterprise.registration.adapter.web;

import org.jspecify.annotations.NullMarked;
