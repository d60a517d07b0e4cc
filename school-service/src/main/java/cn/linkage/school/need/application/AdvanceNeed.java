package cn.linkage.school.need.application;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a need one step on in its life: publish, pause, resume, withdraw. */
@Service
public class AdvanceNeed {

    private final NeedChange change;
    private final NeedRules rules;
    private final Clock clock;

    public AdvanceNeed(NeedChange change, NeedRules rules, Clock clock) {
        this.change = change;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public NeedResult advance(AdvanceNeedCommand command) {
        return change.apply(command.needId(), need -> {
            if (command.version() != null) {
                ETags.requireSame(command.version(), need.version());
            }
            return step(need, command.step());
        });
    }

    private NeedResult step(Need need, AdvanceNeedCommand.Step step) {
        return switch (step) {
            case PUBLISH -> {
                rules.doubtfulWording().check(need.content());
                yield need.publish(BusinessZone.today(clock), clock.instant());
            }
            case PAUSE -> need.pause();
            case RESUME -> need.resume(BusinessZone.today(clock));
            case WITHDRAW -> need.withdraw();
        };
    }
}
