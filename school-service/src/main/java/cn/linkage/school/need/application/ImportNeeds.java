package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.imports.ImportKind;
import cn.linkage.starter.imports.NewThing;
import cn.linkage.starter.imports.RowOutcome;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs from a file, as drafts or published. Nothing of a need is written where it can't be published. */
@Service
public class ImportNeeds {

    private final Needs needs;
    private final NeedRules rules;
    private final Clock clock;

    ImportNeeds(Needs needs, NeedRules rules, Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.clock = clock;
    }

    /** Says of each, in their order, whether it is accepted or refused. Belongs to the transaction of its batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RowOutcome> take(List<NewThing<NeedContent>> rows, ImportKind.Order order) {
        Instant now = clock.instant();
        List<NeedResult.Changed> changes = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewThing<NeedContent> row : rows) {
            try {
                changes.addAll(draft(row, order, now));
                outcomes.add(new RowOutcome.Accepted());
            } catch (InvalidValueException e) {
                outcomes.add(RowOutcome.Refused.because(e));
            }
        }
        if (!changes.isEmpty()) {
            needs.addAll(changes, now);
        }
        return outcomes;
    }

    private List<NeedResult.Changed> draft(NewThing<NeedContent> row, ImportKind.Order order, Instant now) {
        rules.doubtfulWording().check(row.content());
        NeedResult.Changed draft = Need.draft(row.id(), row.organisationId(), row.content(), order.personId(), now);
        if (!order.publish()) {
            return List.of(draft);
        }
        return switch (draft.need().publish(BusinessZone.today(clock), now)) {
            case NeedResult.Changed published -> List.of(draft, published);
            case NeedResult.Refused(NeedResult.Reason reason) ->
                throw new InvalidValueException(
                        "neededUntil", reason.words().zh(), reason.words().en());
        };
    }
}
