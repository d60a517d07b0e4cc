/** The product as it is started for people, for the tests of one JVM; and the words in which a test speaks to it. */
@NullMarked
package cn.linkage.acceptance.system;

import org.jspecify.annotations.NullMarked;
