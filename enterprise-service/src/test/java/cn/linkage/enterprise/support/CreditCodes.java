package cn.linkage.enterprise.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Makes credit codes that nobody has used yet; computes the check character by the standard's weights, powers of 3. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private CreditCodes() {}

    public static String next() {
        String body = "91330300MA%07d".formatted(SERIAL.getAndIncrement());
        int weight = 1;
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += ALPHABET.indexOf(body.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
