/** Planted against the import table; never part of the service. */
@NullMarked
package planted.school.application;

import org.jspecify.annotations.NullMarked;
