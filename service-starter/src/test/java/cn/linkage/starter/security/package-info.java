@NullMarked
package cn.linkage.starter.security;

import org.jspecify.annotations.NullMarked;
