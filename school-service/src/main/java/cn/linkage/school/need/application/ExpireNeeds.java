package cn.linkage.school.need.application;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends needs whose last day, counted in Asia/Shanghai, is over. Several processes may do it at once: each takes other rows. */
@Service
public class ExpireNeeds {

    private static final int BATCH = 100;

    private final Needs needs;
    private final Clock clock;

    public ExpireNeeds(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /** Ends one batch; whether there may be more. */
    @Transactional
    public boolean expireBatch() {
        LocalDate today = BusinessZone.today(clock);
        List<Need> overdue = needs.overdue(today, BATCH);
        for (Need need : overdue) {
            if (need.expire(today) instanceof NeedResult.Changed changed) {
                needs.save(changed, clock.instant());
            }
        }
        return overdue.size() == BATCH;
    }
}
