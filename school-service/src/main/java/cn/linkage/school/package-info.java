/** School-service: schools, the people who act for them, and what they need. One package a feature. */
@NullMarked
package cn.linkage.school;

import org.jspecify.annotations.NullMarked;
