package cn.linkage.enterprise.enterprise.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises a reader wants; null asks for all.
 *
 * @param text stands somewhere in the name, or is the credit code
 */
public record EnterpriseFilter(
        @Nullable County county,
        @Nullable EnterpriseKind kind,
        @Nullable String text) {}
