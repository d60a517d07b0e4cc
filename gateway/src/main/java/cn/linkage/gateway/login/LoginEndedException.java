package cn.linkage.gateway.login;

/** The person has to log in again: Keycloak gives no more tokens for this session. */
final class LoginEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginEndedException(String reason) {
        super(reason);
    }
}
