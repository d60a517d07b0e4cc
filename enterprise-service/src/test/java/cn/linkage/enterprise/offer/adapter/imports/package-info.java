@NullMarked
package cn.linkage.enterprise.offer.adapter.imports;

import org.jspecify.annotations.NullMarked;
