package cn.linkage.gateway.login;

/** Keycloak can't be asked now; the session stays, and the same call may succeed later. */
final class KeycloakUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeycloakUnavailableException(Throwable cause) {
        super(cause);
    }
}
