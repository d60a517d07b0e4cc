/** Offers over HTTP. Translates and never decides. */
@NullMarked
package cn.linkage.enterprise.offer.adapter.web;

import org.jspecify.annotations.NullMarked;
