/** Planted against the import table; never part of the service. */
@NullMarked
package planted.school.adapter.persistence;

import org.jspecify.annotations.NullMarked;
