/** The committed description of the API. */
@NullMarked
package cn.linkage.school.documentation;

import org.jspecify.annotations.NullMarked;
