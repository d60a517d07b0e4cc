/** Browser sessions in PostgreSQL, read from a short-lived local copy, because reading one for every call was the main cost of the hop. */
@NullMarked
package cn.linkage.gateway.session;

import org.jspecify.annotations.NullMarked;
