/** Planted against the import table; never part of the service. */
@NullMarked
package planted.enterprise.application;

import org.jspecify.annotations.NullMarked;
