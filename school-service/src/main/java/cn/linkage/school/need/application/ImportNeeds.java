package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.school.need.application.ImportedNeeds.Origin;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.Needs;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.time.BusinessZone;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs from a file once, as drafts or published. Nothing of a need is written where it can't be published. */
@Service
public class ImportNeeds {

    /** What came of a row. */
    public sealed interface Imported {

        record Written(UUID needId) implements Imported {}

        /** A row that said the same was imported before, and its need is still there. */
        record KnownAlready() implements Imported {}

        /** The need refuses to be published. */
        record NotPublished(NeedResult.Reason reason) implements Imported {}

        /** A rule refuses what the need says. */
        record NotAllowed(InvalidValueException refusal) implements Imported {}
    }

    private final Needs needs;
    private final ImportedNeeds imported;
    private final NeedRules rules;
    private final Clock clock;

    ImportNeeds(Needs needs, ImportedNeeds imported, NeedRules rules, Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.imported = imported;
        this.clock = clock;
    }

    /** What came of each, in their order. Belongs to the transaction of its batch. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Imported> take(ImportNeedsCommand command) {
        Instant now = clock.instant();
        Set<Origin> known = new HashSet<>(
                imported.known(command.rows().stream().map(ImportNeeds::origin).toList()));
        List<NeedResult.Changed> changes = new ArrayList<>();
        Map<Origin, UUID> written = new LinkedHashMap<>();
        List<Imported> outcomes = new ArrayList<>();
        for (ImportNeedsCommand.Row row : command.rows()) {
            Imported outcome =
                    known.contains(origin(row)) ? new Imported.KnownAlready() : draft(command, row, now, changes);
            if (outcome instanceof Imported.Written(UUID needId)) {
                known.add(origin(row));
                written.put(origin(row), needId);
            }
            outcomes.add(outcome);
        }
        if (!changes.isEmpty()) {
            needs.addAll(changes, now);
            imported.keep(written);
        }
        return outcomes;
    }

    private static Origin origin(ImportNeedsCommand.Row row) {
        return new Origin(row.schoolId(), row.says());
    }

    private Imported draft(
            ImportNeedsCommand command, ImportNeedsCommand.Row row, Instant now, List<NeedResult.Changed> changes) {
        try {
            rules.doubtfulWording().check(row.content());
            NeedResult.Changed draft = Need.draft(Ids.next(), row.schoolId(), row.content(), command.by(), now);
            if (!command.publish()) {
                changes.add(draft);
                return new Imported.Written(draft.need().id());
            }
            return switch (draft.need().publish(BusinessZone.today(clock), now)) {
                case NeedResult.Refused refused -> new Imported.NotPublished(refused.reason());
                case NeedResult.Changed published -> {
                    changes.add(draft);
                    changes.add(published);
                    yield new Imported.Written(draft.need().id());
                }
            };
        } catch (InvalidValueException e) {
            return new Imported.NotAllowed(e);
        }
    }
}
