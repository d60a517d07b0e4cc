package cn.linkage.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.testing.service.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** A signature is checked once; whether the token still holds is asked each time. */
class VerifiedTokensTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger signaturesChecked = new AtomicInteger();
    private final VerifiedTokens tokens = new VerifiedTokens(this::check, times());

    private JwtTimestampValidator times() {
        JwtTimestampValidator validator = new JwtTimestampValidator(Duration.ZERO);
        validator.setClock(clock);
        return validator;
    }

    private Jwt check(String token) {
        signaturesChecked.incrementAndGet();
        if (token.startsWith("forged")) {
            throw new BadJwtException("The signature is wrong");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .expiresAt(clock.instant().plusSeconds(30))
                .build();
    }

    @Test
    void a_token_that_comes_again_is_not_verified_again_and_another_one_is() {
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(tokens.decode("one").getSubject()).isEqualTo("one");
        assertThat(tokens.decode("two").getSubject()).isEqualTo("two");
        assertThat(signaturesChecked).hasValue(2);
    }

    @Test
    void a_token_that_expired_meanwhile_is_refused() {
        tokens.decode("one");
        clock.move(Duration.ofSeconds(31));
        assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void a_refused_token_is_looked_at_anew_each_time() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(signaturesChecked).hasValue(2);
    }
}
