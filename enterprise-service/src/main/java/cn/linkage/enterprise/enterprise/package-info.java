/**
 * The register of enterprises. Its public face is here: pure values that other features' models may hold, and the door
 * through which an approved application enters the register.
 */
@NullMarked
package cn.linkage.enterprise.enterprise;

import org.jspecify.annotations.NullMarked;
