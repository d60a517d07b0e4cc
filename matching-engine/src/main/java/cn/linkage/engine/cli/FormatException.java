package cn.linkage.engine.cli;

/** A file that is not in the form; says in which line and what would be right. */
public final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    FormatException(long line, String what) {
        super("line " + line + ": " + what);
    }
}
