/**
 * What the offices watch: figures and a live stream. Nothing here tells who refused: proposals have no names, open ones are
 * not counted, and refusals are counted only for the whole city and whole months.
 */
@NullMarked
package cn.linkage.matching.monitoring;

import org.jspecify.annotations.NullMarked;
