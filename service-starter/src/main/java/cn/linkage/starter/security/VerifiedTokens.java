package cn.linkage.starter.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute which tokens were verified: a caller sends the same one with every call, and its signature costs
 * more than the rest of a small call. Its times are looked at each time; that its key was withdrawn is noticed when the
 * minute is over.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> times;
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /**
     * Verifies by {@code decoder} what it has not seen.
     *
     * @param times whether a token is valid now
     */
    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> times) {
        this.decoder = decoder;
        this.times = times;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known == null) {
            Jwt decoded = decoder.decode(token);
            verified.put(token, decoded);
            return decoded;
        }
        OAuth2TokenValidatorResult now = times.validate(known);
        if (now.hasErrors()) {
            verified.invalidate(token);
            throw new JwtValidationException("The token is not valid now", now.getErrors());
        }
        return known;
    }
}
