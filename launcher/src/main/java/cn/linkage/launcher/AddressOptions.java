package cn.linkage.launcher;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who the installation is for and where it is seen: the same options on this machine and in containers. */
final class AddressOptions {

    @Option(names = "--port", description = "The gateway's port (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port = 8080;

    @Option(
            names = "--profile",
            description = "demo (default): demo people and clients, known defaults allowed; or production.",
            defaultValue = "demo")
    private String profile = "demo";

    @Option(
            names = "--public-url",
            description =
                    "The address under which people see the platform (default: http://localhost:PORT). Anything"
                            + " but this machine needs https: LINKAGE_TLS_CERTIFICATE and LINKAGE_TLS_KEY, or --trusted-proxies.")
    private @Nullable String publicUrl;

    @Option(
            names = "--trusted-proxies",
            description = "Addresses whose X-Forwarded-* headers are believed, separated by commas.")
    private @Nullable String trustedProxies;

    int port() {
        return port;
    }

    boolean demo() {
        if (!profile.equals("demo") && !profile.equals("production")) {
            throw new PlainMessageException("--profile " + profile + " is unknown; it may be demo or production");
        }
        return profile.equals("demo");
    }

    PublicAddress address() {
        String address = publicUrl == null ? "http://localhost:" + port : publicUrl;
        Optional<PublicAddress.Tls> tls = Optional.ofNullable(System.getenv("LINKAGE_TLS_CERTIFICATE"))
                .flatMap(certificate -> Optional.ofNullable(System.getenv("LINKAGE_TLS_KEY"))
                        .map(key -> new PublicAddress.Tls(certificate, key)));
        return new PublicAddress(uri(address), tls, Optional.ofNullable(trustedProxies));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (IllegalArgumentException e) {
            throw new PlainMessageException("--public-url " + text + " is no address: " + e.getMessage());
        }
    }
}
