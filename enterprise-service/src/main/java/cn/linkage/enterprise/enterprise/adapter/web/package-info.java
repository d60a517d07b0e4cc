/** The register over HTTP. Translates and never decides. */
@NullMarked
package cn.linkage.enterprise.enterprise.adapter.web;

import org.jspecify.annotations.NullMarked;
