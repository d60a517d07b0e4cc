/** What the bureau does with the library, and what it and the enterprises' members read of it. */
@NullMarked
package cn.linkage.enterprise.cultivation.application;

import org.jspecify.annotations.NullMarked;
