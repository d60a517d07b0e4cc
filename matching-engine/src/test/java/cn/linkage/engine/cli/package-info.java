/** The file form, its errors and the command. */
@NullMarked
package cn.linkage.engine.cli;

import org.jspecify.annotations.NullMarked;
