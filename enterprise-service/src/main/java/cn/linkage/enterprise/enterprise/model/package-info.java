/** The rules of an enterprise in the register. Pure Java, so that they can be read and tested alone. */
@NullMarked
package cn.linkage.enterprise.enterprise.model;

import org.jspecify.annotations.NullMarked;
