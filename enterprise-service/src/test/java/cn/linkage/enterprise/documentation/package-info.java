/** Holds the committed description of the API to the service. */
@NullMarked
package cn.linkage.enterprise.documentation;

import org.jspecify.annotations.NullMarked;
