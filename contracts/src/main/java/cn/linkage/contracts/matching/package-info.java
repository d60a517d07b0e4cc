/** Events that matching-service publishes. */
@NullMarked
package cn.linkage.contracts.matching;

import org.jspecify.annotations.NullMarked;
