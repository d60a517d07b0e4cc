/** Who may act for a school: admitted by an approved application, ended by the education bureau or a member. */
@NullMarked
package cn.linkage.school.membership;

import org.jspecify.annotations.NullMarked;
