package cn.linkage.school.need.model;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.SchoolStage;
import cn.linkage.contracts.codes.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the school should look at again; it blocks nothing.
 *
 * @param field what is doubtful, as the API spells it
 * @param code stable, for programs
 */
public record NeedWarning(String field, String code, Words words) {

    /** All that is doubtful about a need of a school of this stage. */
    public static List<NeedWarning> of(NeedContent content, SchoolStage stage) {
        List<NeedWarning> all = new ArrayList<>();
        for (FreeText said : content.texts()) {
            WordingRule.PRODUCT_CLAIM
                    .objection(said)
                    .ifPresent(words -> all.add(new NeedWarning(said.field(), "product-claim", words)));
        }
        for (GradeBand band : content.gradeBands()) {
            checkStage(all, "gradeBands", band, stage);
        }
        if (content.details() instanceof StudyTourNeed tour) {
            for (int i = 0; i < tour.groups().size(); i++) {
                String field = "details.groups[" + i + "].gradeBand";
                GradeBand band = tour.groups().get(i).gradeBand();
                checkStage(all, field, band, stage);
                checkTour(all, field, band);
            }
        }
        return List.copyOf(all);
    }

    private static void checkStage(List<NeedWarning> all, String field, GradeBand band, SchoolStage stage) {
        if (!bandsOf(stage).contains(band)) {
            all.add(new NeedWarning(
                    field,
                    "band-not-of-stage",
                    new Words(
                            "年级段 " + band + " 与学校类别 " + stage + " 不符，请核对",
                            "grade band " + band + " does not fit a school of stage " + stage + "; please check")));
        }
    }

    /** Study tours begin with grade 4 (关于推进中小学生研学旅行的意见, 2016); a visit of half a day is lighter. */
    private static void checkTour(List<NeedWarning> all, String field, GradeBand band) {
        if (band == GradeBand.PRIMARY_1_3) {
            all.add(new NeedWarning(
                    field,
                    "young-for-a-tour",
                    new Words("研学一般从小学四年级开始，请核对", "study tours usually begin with grade 4; please check")));
        }
    }

    /**
     * The bands that a stage may teach. The category of a school's code also covers nine-year schools (with the lower
     * secondary ones) and complete secondary schools (with the upper ones), so this is wide and only ever warns.
     */
    private static Set<GradeBand> bandsOf(SchoolStage stage) {
        return switch (stage) {
            case PRIMARY -> EnumSet.of(GradeBand.PRIMARY_1_3, GradeBand.PRIMARY_4_6);
            case LOWER_SECONDARY -> EnumSet.complementOf(EnumSet.of(GradeBand.UPPER_SECONDARY));
            case UPPER_SECONDARY -> EnumSet.of(GradeBand.LOWER_SECONDARY, GradeBand.UPPER_SECONDARY);
            case VOCATIONAL -> EnumSet.of(GradeBand.UPPER_SECONDARY);
            case SPECIAL -> EnumSet.allOf(GradeBand.class);
        };
    }
}
