package cn.linkage.gateway.planted.two;

import cn.linkage.gateway.planted.one.One;
import java.util.List;

/** Knows {@link One}, which it may not. */
public record Two(List<One> ones) {}
