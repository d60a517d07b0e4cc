package cn.linkage.acceptance.sample;

/** The file is not in the form that was promised; says in which line and how. Nothing was sent. */
final class InvalidFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFileException(int line, String what) {
        super("Line " + line + " of the file " + what + ". Nothing was sent to the platform.");
    }
}
