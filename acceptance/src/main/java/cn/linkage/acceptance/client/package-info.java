/** How the programs and tests of this module talk to the platform: HTTP, tokens, bounded retries; no business noun. */
@NullMarked
package cn.linkage.acceptance.client;

import org.jspecify.annotations.NullMarked;
