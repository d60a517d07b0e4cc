/**
 * Keycloak's realm as code: the files of {@code deploy/keycloak} are applied through the Admin REST API at every start,
 * so that a change of them reaches an existing installation. People are never touched.
 */
@NullMarked
package cn.linkage.launcher.realm;

import org.jspecify.annotations.NullMarked;
