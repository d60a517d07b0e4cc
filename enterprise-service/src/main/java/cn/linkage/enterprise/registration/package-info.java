/** How a person comes to act for an enterprise: an application with its credit code, decided by the economic bureau. */
@NullMarked
package cn.linkage.enterprise.registration;

import org.jspecify.annotations.NullMarked;
