/**
 * Starts the whole platform on one machine, without Docker and without root: builds what is not built, generates
 * secrets, starts PostgreSQL, Kafka, Keycloak, the services and the gateway, watches over them, and stops them.
 */
@NullMarked
package cn.linkage.launcher;

import org.jspecify.annotations.NullMarked;
