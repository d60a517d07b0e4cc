/** Agreements: made when both sides have accepted, never changed here, seen by their parties and by every office. */
@NullMarked
package cn.linkage.matching.agreement;

import org.jspecify.annotations.NullMarked;
