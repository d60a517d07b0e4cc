/** The rules of grading and coaching. Pure Java. */
@NullMarked
package cn.linkage.enterprise.cultivation.model;

import org.jspecify.annotations.NullMarked;
