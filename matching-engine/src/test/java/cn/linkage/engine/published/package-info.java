/** Problems that others published with their optima, solved as markets. */
@NullMarked
package cn.linkage.engine.published;

import org.jspecify.annotations.NullMarked;
