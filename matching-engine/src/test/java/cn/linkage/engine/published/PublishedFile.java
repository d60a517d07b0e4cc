package cn.linkage.engine.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Reads the forms in which such problems are published. */
final class PublishedFile {

    private PublishedFile() {}

    /** A file of the folder {@code published}: {@code .txt} in OR-Library's form of an assignment, else in one of DIMACS. */
    static FlowProblem read(String name) {
        try (InputStream file = Objects.requireNonNull(PublishedFile.class.getResourceAsStream("/published/" + name))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return name.endsWith(".txt") ? assignment(text) : dimacs(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OR-Library's assignment: n, then the n × n costs, row by row, in lines of any length. */
    static FlowProblem assignment(String text) {
        List<Long> numbers = numbers(text.strip(), 0);
        int n = Math.toIntExact(numbers.getFirst());
        if (numbers.size() != 1 + n * n) {
            throw new IllegalArgumentException(
                    "An assignment of " + n + " has " + n * n + " costs, not " + (numbers.size() - 1));
        }
        List<FlowProblem.Arc> arcs = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                arcs.add(new FlowProblem.Arc(row, n + column, 0, 1, numbers.get(1 + row * n + column)));
            }
        }
        return assignment(2 * n, n, arcs);
    }

    /**
     * The forms {@code p min} (lines {@code n NODE SUPPLY} and {@code a TAIL HEAD LOWER UPPER COST}) and {@code p asn}
     * (lines {@code n NODE} and {@code a NODE NODE COST}) of the First DIMACS Challenge; lines {@code c} are comments.
     */
    static FlowProblem dimacs(String text) {
        List<Long> supplies = new ArrayList<>();
        List<FlowProblem.Arc> arcs = new ArrayList<>();
        boolean assigns = false;
        int sources = 0;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            char kind = line.charAt(0);
            if (kind == 'p') {
                assigns = line.startsWith("p asn");
                supplies.addAll(
                        Collections.nCopies(Math.toIntExact(numbers(line, 2).getFirst()), 0L));
            } else if (kind == 'n') {
                List<Long> node = numbers(line, 1);
                sources++;
                supplies.set(Math.toIntExact(node.getFirst()) - 1, node.getLast());
            } else if (kind == 'a') {
                List<Long> arc = numbers(line, 1);
                int tail = Math.toIntExact(arc.get(0)) - 1;
                int head = Math.toIntExact(arc.get(1)) - 1;
                arcs.add(
                        assigns
                                ? new FlowProblem.Arc(tail, head, 0, 1, arc.get(2))
                                : new FlowProblem.Arc(tail, head, arc.get(2), arc.get(3), arc.get(4)));
            } else if (kind != 'c') {
                throw new IllegalArgumentException("No line of DIMACS: " + line);
            }
        }
        return assigns ? assignment(supplies.size(), sources, arcs) : new FlowProblem(supplies, arcs);
    }

    private static FlowProblem assignment(int nodes, int sources, List<FlowProblem.Arc> arcs) {
        List<Long> supplies = new ArrayList<>(Collections.nCopies(sources, 1L));
        supplies.addAll(Collections.nCopies(nodes - sources, -1L));
        return new FlowProblem(supplies, arcs);
    }

    /** The numbers of a text, less so many words before them. */
    private static List<Long> numbers(String text, int words) {
        return Arrays.stream(text.split("\\s+")).skip(words).map(Long::valueOf).toList();
    }
}
