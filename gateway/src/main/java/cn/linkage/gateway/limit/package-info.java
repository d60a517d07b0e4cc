/** How often one person, program or address may call, so that none of them takes the platform from the others. */
@NullMarked
package cn.linkage.gateway.limit;

import org.jspecify.annotations.NullMarked;
