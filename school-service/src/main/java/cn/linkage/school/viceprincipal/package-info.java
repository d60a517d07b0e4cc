/** Science vice-principals: who answers for science education in a school, since when and for which subject. */
@NullMarked
package cn.linkage.school.viceprincipal;

import org.jspecify.annotations.NullMarked;
