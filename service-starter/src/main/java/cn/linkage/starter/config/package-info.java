/** The settings that every service has in common, their defaults, and the refusal to start without what is secret. */
@NullMarked
package cn.linkage.starter.config;

import org.jspecify.annotations.NullMarked;
