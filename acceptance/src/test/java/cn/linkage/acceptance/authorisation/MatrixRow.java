package cn.linkage.acceptance.authorisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the matrix: an operation upon something in a state, and the status that each actor must get.
 *
 * @param state of what is called upon: draft, public, deleted …; {@code -} where there is nothing to be in a state
 */
record MatrixRow(String operationId, String state, Map<Actor, Integer> expected) {

    /** Reads the whole file; lines that begin with # are remarks. */
    static List<MatrixRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> header = cells(lines.getFirst());
        List<Actor> actors =
                header.subList(2, header.size()).stream().map(Actor::ofColumn).toList();
        if (!actors.equals(List.of(Actor.values()))) {
            throw new IllegalStateException(
                    "The matrix must have a column for every actor, in order; it has " + actors);
        }
        List<MatrixRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                throw new IllegalStateException(
                        "This line has " + cells.size() + " cells and should have " + header.size() + ": " + line);
            }
            Map<Actor, Integer> expected = new EnumMap<>(Actor.class);
            for (int i = 0; i < actors.size(); i++) {
                expected.put(actors.get(i), Integer.valueOf(cells.get(i + 2)));
            }
            rows.add(new MatrixRow(cells.get(0), cells.get(1), expected));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    @Override
    public String toString() {
        return operationId + " upon " + state;
    }
}
