/** The committed description of the API. */
@NullMarked
package cn.linkage.matching.documentation;

import org.jspecify.annotations.NullMarked;
