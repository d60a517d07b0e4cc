package cn.linkage.enterprise.enterprise.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises a reader wants; null asks for all.
 *
 * @param text words, each of which stands somewhere in the name or the credit code
 */
public record EnterpriseFilter(
        @Nullable County county,
        @Nullable EnterpriseKind kind,
        @Nullable String text) {}
