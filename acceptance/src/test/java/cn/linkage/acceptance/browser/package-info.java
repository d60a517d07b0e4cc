/** A browser as far as logging in needs one: cookies, redirects, forms. No script is run. */
@NullMarked
package cn.linkage.acceptance.browser;

import org.jspecify.annotations.NullMarked;
