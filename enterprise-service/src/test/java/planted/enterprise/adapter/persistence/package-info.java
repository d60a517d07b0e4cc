/** Planted against the import table; never part of the service. */
@NullMarked
package planted.enterprise.adapter.persistence;

import org.jspecify.annotations.NullMarked;
