package cn.linkage.matching.fit;

import cn.linkage.contracts.codes.ScienceTopic;
import cn.linkage.engine.candidates.Choice;
import cn.linkage.engine.candidates.Terms;
import cn.linkage.matching.market.ChoiceCodes;
import cn.linkage.matching.market.KindTerms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The market's codes as the engine's bits and back. Bits are for one judgement only; nothing of them is stored. */
final class TermBits {

    private TermBits() {}

    /** A code that the list lacks counts as named and meets nothing, so that a newer code is never taken for another. */
    static Terms terms(KindTerms kind) {
        if (kind.choices().isEmpty() && kind.measures().isEmpty()) {
            return Terms.NONE;
        }
        Map<Choice, Integer> choices = new EnumMap<>(Choice.class);
        kind.choices().forEach((choice, codes) -> choices.put(choice, bits(ChoiceCodes.of(choice), codes)));
        return new Terms(choices, kind.measures());
    }

    @SuppressWarnings("EnumOrdinal")
    static long topics(KindTerms kind) {
        return kind.topics().stream().mapToLong(topic -> 1L << topic.ordinal()).reduce(0, (a, b) -> a | b);
    }

    @SuppressWarnings("EnumOrdinal")
    static List<ScienceTopic> topics(long bits) {
        return List.of(ScienceTopic.values()).stream()
                .filter(topic -> (bits >> topic.ordinal() & 1) == 1)
                .toList();
    }

    static List<ChoiceCodes.Code> codes(Choice choice, int bits) {
        List<ChoiceCodes.Code> codes = ChoiceCodes.of(choice);
        return IntStream.range(0, codes.size())
                .filter(place -> (bits >> place & 1) == 1)
                .mapToObj(codes::get)
                .toList();
    }

    private static int bits(List<ChoiceCodes.Code> list, Set<String> codes) {
        int bits = 0;
        for (String code : codes) {
            int place = IntStream.range(0, list.size())
                    .filter(p -> list.get(p).code().equals(code))
                    .findFirst()
                    .orElse(Integer.SIZE - 1);
            bits |= 1 << place;
        }
        return bits;
    }
}
