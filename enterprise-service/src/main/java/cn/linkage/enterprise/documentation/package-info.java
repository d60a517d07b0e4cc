/** What every operation of the OpenAPI shares, so that no controller repeats it. */
@NullMarked
package cn.linkage.enterprise.documentation;

import org.jspecify.annotations.NullMarked;
