/** What is done with the register: entering, correcting, reading. */
@NullMarked
package cn.linkage.enterprise.enterprise.application;

import org.jspecify.annotations.NullMarked;
