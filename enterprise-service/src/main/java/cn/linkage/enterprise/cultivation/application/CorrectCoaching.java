package cn.linkage.enterprise.cultivation.application;

import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingContent;
import cn.linkage.enterprise.cultivation.model.CoachingLog;
import cn.linkage.enterprise.cultivation.model.PastDay;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects an entry of the coaching log. */
@Service
public class CorrectCoaching {

    private final CoachingLog log;
    private final Clock clock;

    CorrectCoaching(CoachingLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Replaces what the entry says.
     *
     * @param version the version that the official saw
     */
    @Transactional
    public Coaching correct(UUID enterpriseId, UUID coachingId, CoachingContent content, long version) {
        Coaching present = log.find(enterpriseId, coachingId).orElseThrow(ProblemException::notFound);
        ETags.requireSame(version, present.version());
        PastDay.check("heldOn", content.heldOn(), BusinessZone.today(clock));
        Coaching corrected = present.corrected(content);
        log.correct(corrected);
        return corrected;
    }
}
