/** Every operation, for everybody, through the door: the table of who may do what, held against the real thing. */
@NullMarked
package cn.linkage.acceptance.authorisation;

import org.jspecify.annotations.NullMarked;
