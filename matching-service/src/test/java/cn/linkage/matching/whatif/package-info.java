/** Another policy. */
@NullMarked
package cn.linkage.matching.whatif;

import org.jspecify.annotations.NullMarked;
