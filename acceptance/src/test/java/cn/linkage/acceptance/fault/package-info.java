/** What happens when things race, die or are taken away. */
@NullMarked
package cn.linkage.acceptance.fault;

import org.jspecify.annotations.NullMarked;
