/**
 * The policy by which the platform proposes: who is served first and what makes an offer suitable. Versioned; every
 * proposal and clearing says which version it followed. It reads nothing about who gave how much: giving never feeds grading.
 */
@NullMarked
package cn.linkage.matching.policy;

import org.jspecify.annotations.NullMarked;
