package cn.linkage.launcher;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What differs between installations in containers and is no secret, as variables of docker-compose.yml.
 *
 * <p>A request from the host itself reaches the gateway's container from the network's own first address, not from
 * 127.0.0.1. So where only this machine can reach the published port, the gateway trusts its networks as it trusts the
 * loopback address outside of containers; where others can, it trusts the proxies that were named, and nobody if it has a
 * certificate of its own.
 *
 * @param port where the gateway is reached on the host
 * @param network the first three numbers of the containers' addresses, as in {@code 172.30.66}
 */
record ContainerSettings(boolean demo, PublicAddress address, int port, String network) {

    private static final Pattern NETWORK = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    private static final int HIGHEST = 255;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1");

    ContainerSettings {
        if (!NETWORK.matcher(network).matches() || !inRange(network)) {
            throw new PlainMessageException(
                    "--network " + network + " must be the first three numbers of an address, as in 172.30.66");
        }
    }

    private static boolean inRange(String network) {
        return Arrays.stream(network.split("\\.", -1)).allMatch(number -> Integer.parseInt(number) <= HIGHEST);
    }

    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("COMPOSE_PROJECT_NAME", "linkage");
        variables.put("COMPOSE_FILE", "docker-compose.yml" + (ownCertificate() ? ":deploy/compose/tls.yml" : ""));
        variables.put("LINKAGE_PROFILE", demo ? "demo" : "production");
        variables.put("LINKAGE_PUBLIC_URL", address.uri().toString());
        variables.put("LINKAGE_BIND", onlyThisMachine() ? "127.0.0.1" : "0.0.0.0");
        variables.put("LINKAGE_PORT", Integer.toString(port));
        variables.put("LINKAGE_FRONT_SUBNET", front());
        variables.put("LINKAGE_BACK_SUBNET", back());
        variables.put("LINKAGE_TRUSTED_PROXIES", trusted());
        address.tls().ifPresent(tls -> {
            variables.put("LINKAGE_TLS_CERTIFICATE", tls.certificate());
            variables.put("LINKAGE_TLS_KEY", tls.key());
        });
        return variables;
    }

    private boolean ownCertificate() {
        return address.tls().isPresent();
    }

    /** The published port is on the loopback address. */
    private boolean onlyThisMachine() {
        return address.isLoopback()
                || address.trustedProxies()
                        .filter(list -> THIS_MACHINE.containsAll(List.of(list.split(",", -1))))
                        .isPresent();
    }

    private String trusted() {
        if (ownCertificate()) {
            return address.trustedProxies().orElse("");
        }
        return (onlyThisMachine() ? front() : address.trustedProxies().orElseThrow()) + "," + back();
    }

    private String front() {
        return network + ".0/25";
    }

    private String back() {
        return network + ".128/25";
    }
}
