/** The portal in a real browser: its Playwright scenarios, against the whole system. */
@NullMarked
package cn.linkage.acceptance.portal;

import org.jspecify.annotations.NullMarked;
