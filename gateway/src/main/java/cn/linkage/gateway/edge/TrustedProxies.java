package cn.linkage.gateway.edge;

import cn.linkage.gateway.setting.GatewaySettings;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Tells who called, believing X-Forwarded-For only from the proxies that the settings name. */
@Component
final class TrustedProxies {

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(GatewaySettings settings) {
        this.trusted =
                settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    boolean trusts(String address) {
        return trusted.stream().anyMatch(block -> block.matches(address));
    }

    /**
     * The nearest address on the way here that is not one of our proxies.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the values of X-Forwarded-For in the order of their coming
     */
    String caller(String peer, List<String> forwardedFor) {
        if (!trusts(peer)) {
            return peer;
        }
        List<String> way = new ArrayList<>();
        forwardedFor.forEach(value -> Collections.addAll(way, value.split(",", -1)));
        String caller = peer;
        for (String hop : way.reversed()) {
            String address = hop.strip();
            if (!isAddress(address)) {
                return caller;
            }
            caller = address;
            if (!trusts(address)) {
                return caller;
            }
        }
        return caller;
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
