/** The market as everyone may see it. */
@NullMarked
package cn.linkage.matching.market.adapter.web;

import org.jspecify.annotations.NullMarked;
