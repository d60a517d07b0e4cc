/** How a service is, told to the platform's administrators: its parts, its jobs and its imports. */
@NullMarked
package cn.linkage.starter.health;

import org.jspecify.annotations.NullMarked;
