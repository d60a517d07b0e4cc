package cn.linkage.school.need.application;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a draft, which only its school sees. */
@Service
public class CreateNeed {

    private final Needs needs;
    private final NeedRules rules;
    private final Clock clock;

    public CreateNeed(Needs needs, NeedRules rules, Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Need create(CreateNeedCommand command) {
        rules.doubtfulWording().check(command.content());
        Instant now = clock.instant();
        NeedResult.Changed draft = Need.draft(Ids.next(), command.schoolId(), command.content(), command.by(), now);
        needs.save(draft, now);
        return draft.need();
    }
}
