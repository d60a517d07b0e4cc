@NullMarked
package cn.linkage.starter.imports.file;

import org.jspecify.annotations.NullMarked;
