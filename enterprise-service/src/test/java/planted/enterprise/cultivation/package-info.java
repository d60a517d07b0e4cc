/** Planted against the rules of the cultivation library; never part of the service. */
@NullMarked
package planted.enterprise.cultivation;

import org.jspecify.annotations.NullMarked;
