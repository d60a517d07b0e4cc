/** Two matching processes, racing acceptances, one of them killed amid: nothing given twice, nothing lost. */
@NullMarked
package cn.linkage.acceptance.race;

import org.jspecify.annotations.NullMarked;
