/** The rules of an application and its decision. Pure Java, so that they can be read and tested alone. */
@NullMarked
package cn.linkage.enterprise.registration.model;

import org.jspecify.annotations.NullMarked;
