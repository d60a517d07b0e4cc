/** Events that school-service publishes. */
@NullMarked
package cn.linkage.contracts.school;

import org.jspecify.annotations.NullMarked;
