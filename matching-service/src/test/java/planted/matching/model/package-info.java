/** Classes that break the import table on purpose: the checks must find them. */
@NullMarked
package planted.matching.model;

import org.jspecify.annotations.NullMarked;
