/** Who did what to what, when, with what result; rows can be added and never changed. */
@NullMarked
package cn.linkage.starter.audit;

import org.jspecify.annotations.NullMarked;
