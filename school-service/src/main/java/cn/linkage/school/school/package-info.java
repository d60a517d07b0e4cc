/**
 * The register of schools. Its public face is here: pure values that other features' models may hold, and the door
 * through which an approved application enters the register.
 */
@NullMarked
package cn.linkage.school.school;

import org.jspecify.annotations.NullMarked;
