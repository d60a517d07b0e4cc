/** The one way an event of contracts leaves this service. */
@NullMarked
package cn.linkage.enterprise.publication;

import org.jspecify.annotations.NullMarked;
