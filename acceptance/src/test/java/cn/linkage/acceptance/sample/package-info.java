/** The sample's own rules, without a platform. */
@NullMarked
package cn.linkage.acceptance.sample;

import org.jspecify.annotations.NullMarked;
