/** The title page of this service's OpenAPI; what its operations share, service-starter adds. */
@NullMarked
package cn.linkage.enterprise.documentation;

import org.jspecify.annotations.NullMarked;
