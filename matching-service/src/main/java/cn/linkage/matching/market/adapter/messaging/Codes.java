package cn.linkage.matching.market.adapter.messaging;

import java.util.Set;
import java.util.stream.Collectors;

/** Codes as the market keeps them: by name. */
final class Codes {

    private Codes() {}

    static Set<String> of(Enum<?> code) {
        return Set.of(code.name());
    }

    static Set<String> of(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
