package cn.linkage.contracts.codes;

import java.util.Set;

/** What people write for codes besides their {@linkplain CodeWords words}, as files that come in have it. */
public final class CodeSynonyms {

    private CodeSynonyms() {}

    public static Set<String> of(GiftKind kind) {
        return switch (kind) {
            case EQUIPMENT -> Set.of("Equipment", "设备", "器材", "仪器设备");
            case FUNDS -> Set.of("Money", "捐资", "捐款", "资金捐赠");
            case BOOKS -> Set.of("捐书", "赠书", "书籍");
            case VENUE_AID -> Set.of("场所援建");
            case GUIDE_TRAINING -> Set.of("讲解培训", "讲解员培训");
            case LECTURE -> Set.of("讲座");
            case STUDY_TOUR -> Set.of("研学活动", "研学参访");
            case SCHOOL_VISIT -> Set.of("企业走进校园", "走进校园", "Visit into the school");
            case SOFTWARE, NAMING, PLAQUE -> Set.of();
        };
    }

    /** The name without its last character: 鹿城. */
    public static Set<String> of(County county) {
        String zh = county.words().zh();
        return Set.of(zh.substring(0, zh.length() - 1));
    }
}
