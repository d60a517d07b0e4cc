/** The running enterprise-service and the people who use it, for the tests of every feature. */
@NullMarked
package cn.linkage.enterprise.support;

import org.jspecify.annotations.NullMarked;
