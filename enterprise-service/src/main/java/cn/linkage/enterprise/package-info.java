/** Enterprise-service: enterprises, the people who act for them, and what they offer. One package a feature. */
@NullMarked
package cn.linkage.enterprise;

import org.jspecify.annotations.NullMarked;
