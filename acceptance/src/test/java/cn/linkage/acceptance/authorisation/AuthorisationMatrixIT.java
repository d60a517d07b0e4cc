package cn.linkage.acceptance.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.linkage.acceptance.client.Answer;
import cn.linkage.acceptance.client.EventStream;
import cn.linkage.acceptance.client.Together;
import cn.linkage.acceptance.system.Repository;
import cn.linkage.acceptance.system.TheWholeSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every published operation, for every actor, with real tokens through the gateway, gets the status that the matrix says. */
class AuthorisationMatrixIT {

    private static final int TRIES_OF_AN_EDIT = 5;
    private static final int AT_A_TIME = 4;

    private final Map<String, Operation> operations;
    private final List<MatrixRow> rows;

    AuthorisationMatrixIT() throws IOException {
        Path root = Repository.root();
        operations = Operation.published(root.resolve("docs/api")).stream()
                .collect(Collectors.toMap(Operation::id, Function.identity()));
        rows = MatrixRow.read(root.resolve("acceptance/src/test/resources/authorisation-matrix.csv"));
    }

    @Test
    void every_published_operation_has_a_row_and_every_row_an_operation() {
        Set<String> inMatrix = rows.stream().map(MatrixRow::operationId).collect(Collectors.toSet());

        assertThat(operations).isNotEmpty();
        assertThat(inMatrix).isEqualTo(operations.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_the_matrix_says() {
        Cast cast = new Cast(TheWholeSystem.running());
        Requests requests = new Requests(cast, new Things(cast));
        // What holds without an agreement, or for whom nobody has approved, is asked before some row changes that.
        return rows.stream()
                .filter(row -> operations.containsKey(row.operationId()))
                .sorted(Comparator.comparing(row -> !row.state().equals("without-agreement")
                        && !row.operationId().contains("Own")))
                .map(row -> dynamicTest(row.toString(), () -> check(cast, requests, row)));
    }

    private void check(Cast cast, Requests requests, MatrixRow row) {
        Operation operation = operations.get(row.operationId());
        assertThat(operation).isNotNull();
        List<String> wrong = Together.map(List.copyOf(row.expected().entrySet()), AT_A_TIME, cell -> {
                    int expected = cell.getValue();
                    String got = operation.isStream()
                            ? follow(cast, operation, cell.getKey())
                            : call(cast, requests, operation, row, cell.getKey(), expected);
                    return got.startsWith(expected + " ")
                            ? ""
                            : "%s should get %d, got %s".formatted(cell.getKey().column(), expected, got);
                })
                .stream()
                .filter(complaint -> !complaint.isEmpty())
                .toList();
        assertThat(wrong)
                .as(row + ": " + operation.method() + " " + operation.path())
                .isEmpty();
    }

    private static String follow(Cast cast, Operation operation, Actor actor) {
        try (EventStream stream = cast.as(actor).follow(operation.path(), Map.of())) {
            return stream.status() + " ";
        }
    }

    /** An edit races with nobody here except an event of the platform's own, so a stale version is tried again. */
    private static String call(
            Cast cast, Requests requests, Operation operation, MatrixRow row, Actor actor, int expected) {
        boolean fresh = expected / 100 == 2 && !operation.method().equals("GET");
        for (int attempt = 1; ; attempt++) {
            Requests.Prepared request = requests.prepare(operation, row.state(), fresh);
            Answer answer = cast.as(actor).call(operation.method(), request.path(), request.body(), request.headers());
            if (answer.status() != 412 || attempt == TRIES_OF_AN_EDIT) {
                return answer.status() + " " + answer.text();
            }
        }
    }
}
