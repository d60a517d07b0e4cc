package cn.linkage.gateway.planted.one;

import cn.linkage.gateway.planted.two.Two;

/** Knows {@link Two}. */
public record One(Two two) {}
