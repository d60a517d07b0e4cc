package cn.linkage.gateway.session;

import cn.linkage.gateway.setting.GatewaySettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The session cookie's name: over https one that browsers bind to this host, over loopback http a plain one. */
public final class SessionCookie {

    private SessionCookie() {}

    public static String nameFor(GatewaySettings settings) {
        return settings.https() ? "__Host-SESSION" : "SESSION";
    }

    public static boolean isSentWith(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
