package cn.linkage.contracts.codes;

import org.jspecify.annotations.Nullable;

/** The words for codes, as files and pages show them. A switch over a code list has no default: a new code needs words. */
public final class CodeWords {

    private CodeWords() {}

    public static Words of(EnterpriseKind kind) {
        return switch (kind) {
            case HIGH_TECH_ENTERPRISE -> new Words("高新技术企业", "High-tech enterprise");
            case ENTERPRISE_TECHNOLOGY_CENTRE -> new Words("企业技术中心", "Enterprise technology centre");
            case KEY_LABORATORY -> new Words("重点实验室", "Key laboratory");
            case RESEARCH_INSTITUTE -> new Words("科研机构", "Research institute");
            case UNIVERSITY -> new Words("高校", "University");
            case SCIENCE_MUSEUM -> new Words("科技馆", "Science museum");
            case SCIENCE_ASSOCIATION -> new Words("科协", "Science association");
            case OTHER -> new Words("其他", "Other");
        };
    }

    public static Words of(SchoolStage stage) {
        return switch (stage) {
            case PRIMARY -> new Words("小学", "Primary");
            case LOWER_SECONDARY -> new Words("初中", "Lower secondary");
            case UPPER_SECONDARY -> new Words("高中或完全中学", "Upper secondary or complete");
            case VOCATIONAL -> new Words("中等职业学校", "Vocational");
            case SPECIAL -> new Words("特殊教育学校", "Special");
        };
    }

    public static Words of(Locality locality) {
        return switch (locality) {
            case URBAN -> new Words("城区", "Urban");
            case TOWN -> new Words("镇区", "Town");
            case RURAL -> new Words("乡村", "Rural");
        };
    }

    public static Words of(DesignationKind kind) {
        return switch (kind) {
            case FUTURE_RURAL -> new Words("未来乡村学校", "Future rural school");
            case FEATURED -> new Words("特色学校", "Featured school");
            case STEAM_PILOT -> new Words("STEAM教育试点校", "STEAM pilot school");
            case MUSEUM_SCHOOL_BASE -> new Words("馆校结合基地校", "Museum-school base");
            case UNDER_RESOURCED -> new Words("薄弱学校", "Under-resourced school");
        };
    }

    public static Words of(GiftKind kind) {
        return switch (kind) {
            case EQUIPMENT -> new Words("设备器材", "Equipment and instruments");
            case FUNDS -> new Words("资金", "Funds");
            case BOOKS -> new Words("图书", "Books");
            case SOFTWARE -> new Words("软件", "Software");
            case VENUE_AID -> new Words("援建场所", "Venue aid");
            case GUIDE_TRAINING -> new Words("讲解人员培训", "Guide training");
            case NAMING -> new Words("冠名", "Naming");
            case PLAQUE -> new Words("挂牌", "Plaque");
            case LECTURE -> new Words("科普讲座", "Lecture");
            case STUDY_TOUR -> new Words("研学", "Study tour");
            case SCHOOL_VISIT -> new Words("企业进校园", "School visit");
        };
    }

    public static Words of(GradeBand band) {
        return switch (band) {
            case PRIMARY_1_3 -> new Words("小学1–3年级", "Primary 1–3");
            case PRIMARY_4_6 -> new Words("小学4–6年级", "Primary 4–6");
            case LOWER_SECONDARY -> new Words("初中", "Lower secondary");
            case UPPER_SECONDARY -> new Words("高中", "Upper secondary");
        };
    }

    public static Words of(Readiness readiness) {
        return switch (readiness) {
            case READY -> new Words("已具备条件", "Ready");
            case PREPARING -> new Words("正在准备", "Preparing");
            case NOT_READY -> new Words("尚不具备", "Not ready");
        };
    }

    public static Words of(Reach reach) {
        return switch (reach) {
            case COUNTY -> new Words("本县（市、区）", "Own county");
            case CITY -> new Words("全市", "City");
            case PROVINCE -> new Words("全省", "Province");
            case NATION -> new Words("全国", "Nation");
        };
    }

    public static Words of(MembershipRole role) {
        return switch (role) {
            case ENTERPRISE_MEMBER -> new Words("企业成员", "Enterprise member");
            case TECHNOLOGY_VICE_PRESIDENT -> new Words("科技副总", "Technology vice-president");
            case SCHOOL_MEMBER -> new Words("学校成员", "School member");
            case SCIENCE_VICE_PRINCIPAL -> new Words("科学副校长", "Science vice-principal");
        };
    }

    public static Words of(ProposalOrigin origin) {
        return switch (origin) {
            case PLATFORM -> new Words("平台撮合", "Platform");
            case REQUEST -> new Words("学校申请", "School's request");
            case PLEDGE -> new Words("企业认领", "Enterprise's pledge");
        };
    }

    public static Words of(Side side) {
        return switch (side) {
            case ENTERPRISE -> new Words("企业", "Enterprise");
            case SCHOOL -> new Words("学校", "School");
        };
    }

    /** The county of a code; the code itself where this list lacks it; null for none. */
    public static @Nullable Words county(@Nullable String code) {
        return code == null ? null : County.ofCode(code).map(County::words).orElseGet(() -> new Words(code, code));
    }

    /** The item category of a code; the code itself where this version of the list lacks it. */
    public static Words itemCategory(String code) {
        return ItemCategory.ofCode(code).map(ItemCategory::words).orElseGet(() -> new Words(code, code));
    }
}
