/** Classes that break the import table on purpose: the checks must find them. */
@NullMarked
package planted.matching.application;

import org.jspecify.annotations.NullMarked;
