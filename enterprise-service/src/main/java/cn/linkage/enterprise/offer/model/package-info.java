/** The rules of an offer: its life cycle and what a sound one says. Pure Java, so that they can be read and tested alone. */
@NullMarked
package cn.linkage.enterprise.offer.model;

import org.jspecify.annotations.NullMarked;
