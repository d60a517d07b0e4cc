package cn.linkage.gateway.setting;

/** The gateway will not start with these settings; the message says why, {@link #remedy()} what to do. */
public final class RefusedToStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    RefusedToStartException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
