package cn.linkage.starter.imports;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.ids.Ids;
import cn.linkage.starter.imports.ImportedRows.Origin;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.problem.ProblemException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes things of organisations from rows, once it is known whose they are to be. Every row is read, all faults of a bad
 * one are told, and the sound ones that are new are written in one go. A row is known by its organisation and by all that it
 * says: what stands twice, in one file or in two, is there once.
 *
 * @param <C> what a row says of a thing
 */
public abstract class RowIntake<C> {

    /** The use case by which things are written. */
    @FunctionalInterface
    public interface Writing<C> {

        /** Writes what can be, in one go, and says of each, in their order, whether it is accepted or refused. */
        List<RowOutcome> write(List<NewThing<C>> things, ImportKind.Order order);
    }

    /** A row, and whose its thing is to be; refuses with an {@link InvalidValueException}. */
    record OwnedRow(ImportRow row, Supplier<UUID> organisation) {}

    private sealed interface Reading<C> {

        record Sound<C>(Origin origin, C content) implements Reading<C> {}

        record Faulty<C>(RowOutcome.Refused refusal) implements Reading<C> {}
    }

    private final Function<ImportRow, C> content;
    private final Writing<C> writing;
    private final ImportedRows imported;
    private final RowOutcome there;

    /**
     * What differs from service to service.
     *
     * @param content reads a row; refuses with an {@link InvalidValueException} or a {@link ProblemException} of fields
     * @param there what is told of a row that was imported before
     */
    protected RowIntake(Function<ImportRow, C> content, Writing<C> writing, ImportedRows imported, Words there) {
        this.content = content;
        this.writing = writing;
        this.imported = imported;
        this.there = new RowOutcome.AlreadyThere(there);
    }

    /** What came of each, in their order. */
    List<RowOutcome> take(List<OwnedRow> rows, ImportKind.Order order) {
        List<Reading<C>> read = rows.stream().map(this::read).toList();
        Map<Origin, RowOutcome> fresh = write(
                read.stream()
                        .flatMap(row -> row instanceof Reading.Sound<C> sound ? Stream.of(sound) : Stream.empty())
                        .toList(),
                order);
        Set<Origin> told = new HashSet<>();
        return read.stream()
                .map(row -> switch (row) {
                    case Reading.Faulty<C> faulty -> faulty.refusal();
                    case Reading.Sound<C> sound -> {
                        RowOutcome outcome = fresh.getOrDefault(sound.origin(), there);
                        boolean again = !told.add(sound.origin());
                        yield again && outcome instanceof RowOutcome.Accepted ? there : outcome;
                    }
                })
                .toList();
    }

    private Reading<C> read(OwnedRow row) {
        Supplier<C> said = () -> content.apply(row.row());
        try {
            Origin origin = new Origin(row.organisation().get(), row.row().content());
            return new Reading.Sound<>(origin, said.get());
        } catch (InvalidValueException | ProblemException first) {
            return new Reading.Faulty<>(new RowOutcome.Refused(
                    Stream.concat(faults(row.organisation()), faults(said)).toList()));
        }
    }

    private static Stream<InvalidValueException> faults(Supplier<?> value) {
        RowOutcome outcome = RowOutcome.of(() -> {
            Object _ = value.get();
            return new RowOutcome.Accepted();
        });
        return outcome instanceof RowOutcome.Refused(List<InvalidValueException> faults)
                ? faults.stream()
                : Stream.empty();
    }

    /** What came of the rows that were not there before. */
    private Map<Origin, RowOutcome> write(List<Reading.Sound<C>> sound, ImportKind.Order order) {
        Set<Origin> known =
                imported.known(sound.stream().map(Reading.Sound::origin).toList());
        Map<Origin, NewThing<C>> things = new LinkedHashMap<>();
        for (Reading.Sound<C> row : sound) {
            if (!known.contains(row.origin())) {
                things.computeIfAbsent(
                        row.origin(), origin -> new NewThing<>(Ids.next(), origin.organisationId(), row.content()));
            }
        }
        Iterator<RowOutcome> written =
                writing.write(List.copyOf(things.values()), order).iterator();
        Map<Origin, RowOutcome> outcomes = new HashMap<>();
        Map<Origin, UUID> accepted = new LinkedHashMap<>();
        things.forEach((origin, thing) -> {
            RowOutcome outcome = written.next();
            outcomes.put(origin, outcome);
            if (outcome instanceof RowOutcome.Accepted) {
                accepted.put(origin, thing.id());
            }
        });
        if (!accepted.isEmpty()) {
            imported.keep(accepted);
        }
        return outcomes;
    }
}
