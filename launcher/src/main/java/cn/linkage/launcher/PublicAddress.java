package cn.linkage.launcher;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The one address under which people see the platform. Plain http is for the loopback address only; any other needs the
 * gateway's own certificate, or a proxy in front whose forwarded headers are trusted.
 */
record PublicAddress(URI uri, Optional<Tls> tls, Optional<String> trustedProxies) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    record Tls(String certificate, String key) {}

    PublicAddress {
        if (uri.getHost() == null
                || uri.getScheme() == null
                || !Set.of("http", "https").contains(uri.getScheme())) {
            throw new PlainMessageException("--public-url " + uri + " is no address like https://linkage.example.org");
        }
        if (uri.getPath() != null && !uri.getPath().isEmpty()) {
            throw new PlainMessageException(
                    "--public-url " + uri + " must end after the host and port: the platform needs a host of its own");
        }
        boolean encrypted = uri.getScheme().equals("https");
        if (!encrypted && !LOOPBACK.contains(uri.getHost())) {
            throw new PlainMessageException("""
                    --public-url %s: plain http is for this machine only, because passwords and cookies would travel readable.
                    Use https, with the gateway's own certificate (LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY name PEM files)
                    or behind a proxy that speaks TLS (--trusted-proxies ADDRESS[,ADDRESS…]).""".formatted(uri));
        }
        if (encrypted && tls.isEmpty() && trustedProxies.isEmpty()) {
            throw new PlainMessageException("""
                    --public-url %s: who speaks TLS? Give the gateway a certificate (LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY
                    name PEM files), or name the proxies in front of it (--trusted-proxies ADDRESS[,ADDRESS…]).""".formatted(uri));
        }
    }

    boolean isLoopback() {
        return LOOPBACK.contains(uri.getHost());
    }

    /** Where the gateway listens: beyond this machine only when it is asked for from beyond. */
    String listenAddress() {
        return isLoopback() ? "127.0.0.1" : "0.0.0.0";
    }

    /** How Keycloak reaches the gateway for a back-channel logout. */
    String gatewayInnerUrl(int port) {
        return tls.isPresent() ? uri.toString() : "http://127.0.0.1:" + port;
    }
}
