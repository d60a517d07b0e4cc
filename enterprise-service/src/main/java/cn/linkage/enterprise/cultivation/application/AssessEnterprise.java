package cn.linkage.enterprise.cultivation.application;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Assessments;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.PastDay;
import cn.linkage.enterprise.cultivation.model.Schemes;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades an enterprise as of a day by the scheme that was in force then. */
@Service
public class AssessEnterprise {

    /**
     * An assessment to make.
     *
     * @param by the official who assesses
     */
    public record Command(
            UUID enterpriseId,
            LocalDate assessedOn,
            Map<String, Integer> points,
            @Nullable String note,
            UUID by) {}

    private final Schemes schemes;
    private final Assessments assessments;
    private final Clock clock;

    AssessEnterprise(Schemes schemes, Assessments assessments, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Assessment assess(Command command) {
        EnterpriseKind kind = assessments.kindOf(command.enterpriseId()).orElseThrow(ProblemException::notFound);
        if (!Assessment.GRADED_KINDS.contains(kind)) {
            throw ProblemException.conflict(
                    "kind-not-graded",
                    new Words(
                            "培育库只收高新技术企业、企业技术中心和重点实验室",
                            "the library holds high-tech enterprises, technology centres and key laboratories only"));
        }
        LocalDate day = PastDay.check("assessedOn", command.assessedOn(), BusinessZone.today(clock));
        GradingScheme scheme = schemes.inForceOn(day).orElseThrow(() -> noScheme(day));
        Assessment assessment = new Assessment(
                Ids.next(),
                command.enterpriseId(),
                day,
                scheme.mark(command.points(), command.note(), command.by(), clock.instant()),
                1);
        if (!assessments.add(assessment)) {
            throw ProblemException.conflict(
                    "already-assessed",
                    new Words(
                            "该企业在 " + day + " 已有评定，请修改那一条",
                            "the enterprise has an assessment of " + day + " already; maybe correct that one"));
        }
        return assessment;
    }

    private static ProblemException noScheme(LocalDate day) {
        return ProblemException.conflict(
                "no-scheme-in-force",
                new Words(day + " 没有生效的评定标准，请先发布标准", "no scheme was in force on " + day + "; publish one first"));
    }
}
