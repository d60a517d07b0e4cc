/** What every service needs and no business noun: wired by auto-configuration, one package a concern. */
@NullMarked
package cn.linkage.starter;

import org.jspecify.annotations.NullMarked;
