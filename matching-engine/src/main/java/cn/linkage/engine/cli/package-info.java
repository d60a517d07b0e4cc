/** The file form of a market and its clearing, so that others can use the engine and check it. */
@NullMarked
package cn.linkage.engine.cli;

import org.jspecify.annotations.NullMarked;
