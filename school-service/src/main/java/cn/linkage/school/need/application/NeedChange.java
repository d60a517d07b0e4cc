package cn.linkage.school.need.application;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The way every change of a need goes: lock, ask the need, store what changed. Belongs to the use case's transaction. */
@Component
class NeedChange {

    private final Needs needs;
    private final Clock clock;

    NeedChange(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    NeedResult apply(UUID needId, Function<Need, NeedResult> action) {
        Need need = needs.findLocked(needId).orElseThrow(ProblemException::notFound);
        NeedResult result = action.apply(need);
        if (result instanceof NeedResult.Changed changed) {
            needs.save(changed, clock.instant());
        }
        return result;
    }
}
