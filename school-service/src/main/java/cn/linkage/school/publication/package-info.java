/** The one way an event of contracts leaves this service. */
@NullMarked
package cn.linkage.school.publication;

import org.jspecify.annotations.NullMarked;
