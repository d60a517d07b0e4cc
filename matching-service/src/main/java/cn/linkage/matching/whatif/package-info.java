/**
 * The same market under another policy, before anybody makes it: who would be served, in which tiers and places, and who would
 * gain and lose. From public figures alone; nothing is kept.
 */
@NullMarked
package cn.linkage.matching.whatif;

import org.jspecify.annotations.NullMarked;
