/** The starter's web side, seen from outside. */
@NullMarked
package cn.linkage.starter.web;

import org.jspecify.annotations.NullMarked;
