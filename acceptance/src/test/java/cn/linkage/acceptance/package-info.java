/** Scenarios, the authorisation matrix and faults, against the product as it is started for people. */
@NullMarked
package cn.linkage.acceptance;

import org.jspecify.annotations.NullMarked;
