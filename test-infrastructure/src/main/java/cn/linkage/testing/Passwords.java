package cn.linkage.testing;

import java.security.SecureRandom;
import java.util.Base64;

/** Random ones, so that no test leans on a known password. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String next() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(18));
    }

    static String key() {
        return Base64.getEncoder().encodeToString(bytes(32));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
