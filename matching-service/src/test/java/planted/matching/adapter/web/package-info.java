/** Classes that break the import table on purpose: the checks must find them. */
@NullMarked
package planted.matching.adapter.web;

import org.jspecify.annotations.NullMarked;
