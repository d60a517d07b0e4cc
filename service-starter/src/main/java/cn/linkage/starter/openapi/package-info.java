/** What every operation of every service's OpenAPI has in common, so that no controller repeats it. */
@NullMarked
package cn.linkage.starter.openapi;

import org.jspecify.annotations.NullMarked;
