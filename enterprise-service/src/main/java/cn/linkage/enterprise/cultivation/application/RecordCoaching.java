package cn.linkage.enterprise.cultivation.application;

import cn.linkage.enterprise.cultivation.model.Assessments;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingContent;
import cn.linkage.enterprise.cultivation.model.CoachingLog;
import cn.linkage.enterprise.cultivation.model.PastDay;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the coaching log of an enterprise, graded or not yet. */
@Service
public class RecordCoaching {

    private final Assessments assessments;
    private final CoachingLog log;
    private final Clock clock;

    RecordCoaching(Assessments assessments, CoachingLog log, Clock clock) {
        this.assessments = assessments;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records what has happened.
     *
     * @param by the official who records it
     */
    @Transactional
    public Coaching record(UUID enterpriseId, CoachingContent content, UUID by) {
        if (assessments.kindOf(enterpriseId).isEmpty()) {
            throw ProblemException.notFound();
        }
        PastDay.check("heldOn", content.heldOn(), BusinessZone.today(clock));
        Coaching coaching = new Coaching(Ids.next(), enterpriseId, content, by, clock.instant(), 1);
        log.add(coaching);
        return coaching;
    }
}
