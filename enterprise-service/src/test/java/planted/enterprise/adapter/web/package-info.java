/** Planted against the import table; never part of the service. */
@NullMarked
package planted.enterprise.adapter.web;

import org.jspecify.annotations.NullMarked;
