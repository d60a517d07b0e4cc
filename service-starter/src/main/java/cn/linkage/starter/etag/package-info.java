/** Versions of things as HTTP entity tags, so that an edit never overwrites one it has not seen. */
@NullMarked
package cn.linkage.starter.etag;

import org.jspecify.annotations.NullMarked;
