/** What the education bureau and the platform's administrators may read of the audit. */
@NullMarked
package cn.linkage.school.audit;

import org.jspecify.annotations.NullMarked;
