/** The rules of a school: its code, its public facts, its dated designations. Pure Java, so that they can be read and tested alone. */
@NullMarked
package cn.linkage.school.school.model;

import org.jspecify.annotations.NullMarked;
