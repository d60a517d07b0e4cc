/** Events that enterprise-service publishes. */
@NullMarked
package cn.linkage.contracts.enterprise;

import org.jspecify.annotations.NullMarked;
