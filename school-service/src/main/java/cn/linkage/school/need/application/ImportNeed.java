package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a need from a file once, as a draft or published. Nothing of it is written where it can't be published. */
@Service
public class ImportNeed {

    /** What came of it. */
    public sealed interface Imported {

        record Written(UUID needId) implements Imported {}

        /** A row that said the same was imported before, and its need is still there. */
        record KnownAlready() implements Imported {}

        /** The need refuses to be published. */
        record NotPublished(NeedResult.Reason reason) implements Imported {}
    }

    private final Needs needs;
    private final ImportedNeeds imported;
    private final NeedRules rules;
    private final Clock clock;

    ImportNeed(Needs needs, ImportedNeeds imported, NeedRules rules, Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.imported = imported;
        this.clock = clock;
    }

    /**
     * Belongs to the transaction of its batch, which a refusal leaves as it was.
     *
     * @throws InvalidValueException before anything is written
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = InvalidValueException.class)
    public Imported take(ImportNeedCommand command) {
        if (imported.knows(command.schoolId(), command.says())) {
            return new Imported.KnownAlready();
        }
        rules.doubtfulWording().check(command.content());
        Instant now = clock.instant();
        NeedResult.Changed draft = Need.draft(Ids.next(), command.schoolId(), command.content(), command.by(), now);
        if (command.publish()) {
            NeedResult published = draft.need().publish(BusinessZone.today(clock), now);
            switch (published) {
                case NeedResult.Refused refused -> {
                    return new Imported.NotPublished(refused.reason());
                }
                case NeedResult.Changed changed -> {
                    needs.save(draft, now);
                    needs.save(changed, now);
                }
            }
        } else {
            needs.save(draft, now);
        }
        imported.keep(command.schoolId(), command.says(), draft.need().id());
        return new Imported.Written(draft.need().id());
    }
}
