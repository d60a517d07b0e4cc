/** Who comes first. */
@NullMarked
package cn.linkage.matching.policy;

import org.jspecify.annotations.NullMarked;
