package cn.linkage.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of a letter and whole numbers straight from bytes, one at a time, in constant memory. A line may have 4,096
 * bytes, except comments.
 */
final class LineReader {

    private static final int LONGEST = 4_096;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private int position;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Goes to the next line that is neither empty nor a comment; false at the end. */
    boolean next() throws IOException, FormatException {
        while (readLine()) {
            if (length > 0 && line[0] != 'c') {
                return true;
            }
        }
        return false;
    }

    private boolean readLine() throws IOException, FormatException {
        length = 0;
        position = 0;
        int b = read();
        if (b < 0) {
            return false;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (length < LONGEST) {
                line[length++] = (byte) b;
            } else if (line[0] != 'c') {
                throw new FormatException(number, "longer than " + LONGEST + " bytes");
            }
            b = read();
        }
        while (length > 0 && isSpace(line[length - 1])) {
            length--;
        }
        return true;
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++];
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    /** The next word; empty at the end of the line. */
    String word() {
        while (position < length && isSpace(line[position])) {
            position++;
        }
        int from = position;
        while (position < length && !isSpace(line[position])) {
            position++;
        }
        return new String(line, from, position - from, StandardCharsets.UTF_8);
    }

    /** The letter that the line begins with; anything longer than one byte is refused. */
    char letter() throws FormatException {
        if (length > 1 && !isSpace(line[1])) {
            throw new FormatException(number, "begins with '" + word() + "'; right is one of c, p, o, n, e, x, u, v");
        }
        position = 1;
        return (char) line[0];
    }

    /** The next whole number, from least to most. */
    long value(String what, long least, long most) throws FormatException {
        while (position < length && isSpace(line[position])) {
            position++;
        }
        int from = position;
        long value = 0;
        while (position < length && line[position] >= '0' && line[position] <= '9' && position - from < 18) {
            value = 10 * value + (line[position++] - '0');
        }
        if (position == from || (position < length && !isSpace(line[position])) || value < least || value > most) {
            position = from;
            throw new FormatException(
                    number, what + " is '" + word() + "'; right is a whole number from " + least + " to " + most);
        }
        return value;
    }

    void end() throws FormatException {
        String more = word();
        if (!more.isEmpty()) {
            throw new FormatException(number, "has '" + more + "' too much");
        }
    }
}
