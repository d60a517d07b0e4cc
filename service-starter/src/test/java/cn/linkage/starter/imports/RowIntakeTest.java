package cn.linkage.starter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.InvalidValueException;
import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.imports.RowIntake.OwnedRow;
import cn.linkage.starter.imports.table.ImportRow;
import cn.linkage.starter.problem.FieldChecks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What becomes of rows, with gardens of which the use case refuses the large ones. */
class RowIntakeTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final Words THERE = new Words("已有", "there");
    private static final ImportKind.Order ORDER = new ImportKind.Order(UUID.randomUUID(), ORGANISATION, false);

    private final Kept kept = new Kept();
    private final List<List<NewThing<Integer>>> written = new ArrayList<>();
    private final RowIntake<Integer> intake = new RowIntake<>(RowIntakeTest::trees, this::write, kept, THERE) {};

    /** What was imported, without a database. */
    private static final class Kept extends ImportedRows {

        private final Map<Origin, UUID> things = new HashMap<>();

        Kept() {
            super(JdbcClient.create(new SimpleDriverDataSource()), "none", "none", "none");
        }

        @Override
        public Set<Origin> known(Collection<Origin> origins) {
            return origins.stream().filter(things::containsKey).collect(Collectors.toSet());
        }

        @Override
        public void keep(Map<Origin, UUID> thingByOrigin) {
            things.putAll(thingByOrigin);
        }
    }

    private static int trees(ImportRow row) {
        FieldChecks.all(() -> row.required("name"), () -> row.requiredNumber("trees"));
        return row.requiredNumber("trees");
    }

    private List<RowOutcome> write(List<NewThing<Integer>> gardens, ImportKind.Order order) {
        written.add(gardens);
        return gardens.stream()
                .<RowOutcome>map(garden -> garden.content() > 100
                        ? RowOutcome.Refused.because(new InvalidValueException("trees", "太多", "too many"))
                        : new RowOutcome.Accepted())
                .toList();
    }

    private static OwnedRow row(String... values) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            cells.put(values[i], values[i + 1]);
        }
        return new OwnedRow(new ImportRow(2, cells), () -> ORGANISATION);
    }

    private static OwnedRow garden(String name, int trees) {
        return row("name", name, "trees", String.valueOf(trees));
    }

    private static List<String> fields(RowOutcome outcome) {
        return ((RowOutcome.Refused) outcome)
                .faults().stream().map(InvalidValueException::field).toList();
    }

    @Test
    void sound_rows_are_written_in_one_go_and_each_row_has_its_answer_in_its_place() {
        List<RowOutcome> outcomes =
                intake.take(List.of(garden("甲", 1), row("name", "乙"), garden("丙", 200), garden("丁", 2)), ORDER);

        assertThat(written).hasSize(1);
        assertThat(written.getFirst()).extracting(NewThing::content).containsExactly(1, 200, 2);
        assertThat(outcomes.get(0)).isInstanceOf(RowOutcome.Accepted.class);
        assertThat(fields(outcomes.get(1))).containsExactly("trees");
        assertThat(fields(outcomes.get(2))).containsExactly("trees");
        assertThat(outcomes.get(3)).isInstanceOf(RowOutcome.Accepted.class);
        assertThat(kept.things.values())
                .containsExactlyInAnyOrder(
                        written.getFirst().get(0).id(),
                        written.getFirst().get(2).id());
    }

    @Test
    void all_faults_of_a_row_are_told_at_once_whose_it_is_too() {
        OwnedRow strangers = new OwnedRow(new ImportRow(2, Map.of()), () -> {
            throw new InvalidValueException("code", "不是成员", "no member");
        });

        assertThat(fields(intake.take(List.of(strangers), ORDER).getFirst())).containsExactly("code", "name", "trees");
    }

    @Test
    void a_row_that_stands_twice_is_there_once_and_a_refused_one_is_refused_twice() {
        List<OwnedRow> twice = List.of(garden("甲", 1), garden("甲", 1), garden("乙", 200), garden("乙", 200));
        List<RowOutcome> outcomes = intake.take(twice, ORDER);

        assertThat(outcomes.get(0)).isInstanceOf(RowOutcome.Accepted.class);
        assertThat(outcomes.get(1)).isEqualTo(new RowOutcome.AlreadyThere(THERE));
        assertThat(fields(outcomes.get(2))).containsExactly("trees");
        assertThat(fields(outcomes.get(3))).containsExactly("trees");
        assertThat(intake.take(twice, ORDER).subList(0, 2)).containsOnly(new RowOutcome.AlreadyThere(THERE));
        assertThat(kept.things).hasSize(1);
    }

    @Test
    void the_same_row_of_another_organisation_is_another() {
        OwnedRow others = new OwnedRow(garden("甲", 1).row(), UUID::randomUUID);

        assertThat(intake.take(List.of(garden("甲", 1), others), ORDER)).containsOnly(new RowOutcome.Accepted());
    }
}
