/** A tiny service on the starter, for its tests. */
@NullMarked
package cn.linkage.starter.testapp;

import org.jspecify.annotations.NullMarked;
