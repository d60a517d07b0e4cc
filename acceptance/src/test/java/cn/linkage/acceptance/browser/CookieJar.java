package cn.linkage.acceptance.browser;

import java.net.HttpCookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one origin. The JDK's own keeps Secure cookies back from http; browsers send them to loopback, which
 * they trust.
 */
final class CookieJar {

    private record Key(String name, String path) {}

    private final Map<Key, String> cookies = new LinkedHashMap<>();

    synchronized void take(List<String> setCookieHeaders) {
        for (String header : setCookieHeaders) {
            for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + header)) {
                Key key = new Key(cookie.getName(), cookie.getPath() == null ? "/" : cookie.getPath());
                if (cookie.getMaxAge() == 0 || header.contains("Expires=Thu, 01-Jan-1970")) {
                    cookies.remove(key);
                } else {
                    cookies.put(key, rawValue(header));
                }
            }
        }
    }

    synchronized String header(String path) {
        return cookies.entrySet().stream()
                .filter(cookie -> covers(cookie.getKey().path(), path))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    synchronized Optional<String> value(String name) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean covers(String cookiePath, String path) {
        String folder = cookiePath.endsWith("/") ? cookiePath : cookiePath + "/";
        return path.equals(cookiePath) || path.startsWith(folder);
    }

    /** The value as it was written: the parser takes quotes away. */
    private static String rawValue(String header) {
        String pair = header.contains(";") ? header.substring(0, header.indexOf(';')) : header;
        return pair.substring(pair.indexOf('=') + 1);
    }
}
