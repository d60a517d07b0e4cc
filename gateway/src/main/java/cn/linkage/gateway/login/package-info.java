/** Logging in and out with Keycloak; the tokens stay here and the browser only holds a cookie. */
@NullMarked
package cn.linkage.gateway.login;

import org.jspecify.annotations.NullMarked;
