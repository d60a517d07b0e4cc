/** Login, logout, refresh and CSRF against a real Keycloak. */
@NullMarked
package cn.linkage.gateway.login;

import org.jspecify.annotations.NullMarked;
