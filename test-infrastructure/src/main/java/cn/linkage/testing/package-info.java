/**
 * The tests' one door to infrastructure: real PostgreSQL, Kafka and Keycloak, in containers where a Docker engine
 * answers, from Maven artifacts where none does. Never an imitation of them.
 */
@NullMarked
package cn.linkage.testing;

import org.jspecify.annotations.NullMarked;
