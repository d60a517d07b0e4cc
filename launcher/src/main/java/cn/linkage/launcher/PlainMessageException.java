package cn.linkage.launcher;

import java.io.Serial;

/** Something a person can put right; the message says what and how, and is shown without a stack trace. */
public final class PlainMessageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public PlainMessageException(String message) {
        super(message);
    }
}
