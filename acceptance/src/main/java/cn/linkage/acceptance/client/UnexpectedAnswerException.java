package cn.linkage.acceptance.client;

/** The platform answered something else than it should; says what was asked, what came and what should have come. */
public final class UnexpectedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 600;

    private final int status;

    UnexpectedAnswerException(Answer answer, String wanted) {
        super(answer.request() + " answered " + answer.status() + ", expected " + wanted + ": "
                + answer.text().substring(0, Math.min(SHOWN, answer.text().length())));
        this.status = answer.status();
    }

    public int status() {
        return status;
    }
}
