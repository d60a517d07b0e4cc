/** Personal data encrypted at rest and masked in lists. */
@NullMarked
package cn.linkage.starter.crypto;

import org.jspecify.annotations.NullMarked;
