package cn.linkage.school.need.application;

import cn.linkage.school.need.model.NeedResult;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a need says. */
@Service
public class EditNeed {

    private final NeedChange change;
    private final NeedRules rules;
    private final Clock clock;

    public EditNeed(NeedChange change, NeedRules rules, Clock clock) {
        this.change = change;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public NeedResult edit(EditNeedCommand command) {
        return change.apply(command.needId(), need -> {
            ETags.requireSame(command.version(), need.version());
            rules.doubtfulWording().check(command.content());
            return need.edit(command.content(), BusinessZone.today(clock));
        });
    }
}
