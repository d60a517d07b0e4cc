/** The system from outside: what a person, a program or a browser sees, through the one door. */
@NullMarked
package cn.linkage.acceptance;

import org.jspecify.annotations.NullMarked;
