/** The rules of a need: its life cycle and what a sound one says. Pure Java, so that they can be read and tested alone. */
@NullMarked
package cn.linkage.school.need.model;

import org.jspecify.annotations.NullMarked;
