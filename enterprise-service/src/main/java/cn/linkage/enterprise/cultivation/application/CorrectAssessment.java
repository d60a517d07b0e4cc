package cn.linkage.enterprise.cultivation.application;

import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Assessments;
import cn.linkage.enterprise.cultivation.model.Schemes;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the points of an assessment, by the version of the scheme that it was made by. */
@Service
public class CorrectAssessment {

    /**
     * A correction.
     *
     * @param version the version that the official saw
     */
    public record Command(
            UUID enterpriseId,
            UUID assessmentId,
            long version,
            Map<String, Integer> points,
            @Nullable String note,
            UUID by) {}

    private final Schemes schemes;
    private final Assessments assessments;
    private final Clock clock;

    CorrectAssessment(Schemes schemes, Assessments assessments, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Assessment correct(Command command) {
        Assessment present = assessments
                .find(command.enterpriseId(), command.assessmentId())
                .orElseThrow(ProblemException::notFound);
        ETags.requireSame(command.version(), present.version());
        Assessment corrected = present.corrected(schemes.find(present.marks().schemeVersion())
                .orElseThrow()
                .mark(command.points(), command.note(), command.by(), clock.instant()));
        assessments.correct(corrected);
        return corrected;
    }
}
