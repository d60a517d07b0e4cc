package cn.linkage.starter.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies tokens: signature by the issuer's published keys, issuer, audience, expiry, subject. Keys are fetched at the
 * first token, kept for minutes, and used for hours more where the issuer can't be reached.
 */
final class TokenDecoder {

    static final String AUDIENCE = "linkage-api";

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);
    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEYS_USED_IN_OUTAGE = Duration.ofHours(4);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(1);
    private static final int TIMEOUT_MILLIS = 2000;
    private static final int LARGEST_KEY_SET_BYTES = 256 * 1024;

    private TokenDecoder() {}

    static JwtDecoder of(String keysUrl, String issuer) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keysOf(keysUrl)).build();
        decoder.setJwtValidator(validator(issuer));
        return new VerifiedTokens(decoder, new JwtTimestampValidator(CLOCK_SKEW));
    }

    private static JWKSource<SecurityContext> keysOf(String keysUrl) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            URI.create(keysUrl).toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET_BYTES))
                    .cache(KEYS_KEPT.toMillis(), 2L * TIMEOUT_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .retrying(true)
                    .outageTolerant(KEYS_USED_IN_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("The address of Keycloak's keys is no URL: " + keysUrl, e);
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null),
                new JwtClaimValidator<Object>(JwtClaimNames.AUD, TokenDecoder::namesUs),
                new JwtClaimValidator<Object>(JwtClaimNames.SUB, TokenDecoder::isId));
    }

    private static boolean namesUs(@Nullable Object audience) {
        return audience instanceof Iterable<?> all ? contains(all) : AUDIENCE.equals(audience);
    }

    private static boolean contains(Iterable<?> audiences) {
        for (Object audience : audiences) {
            if (AUDIENCE.equals(audience)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(@Nullable Object subject) {
        try {
            return subject instanceof String text
                    && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
