package cn.linkage.gateway.login;

import cn.linkage.gateway.person.SignedIn;
import cn.linkage.gateway.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Finds the access token with which a call goes on to a service: a program's own, or the one of a person's session. */
@Component
public class CallerToken {

    private final TokenRefresh refresh;

    CallerToken(TokenRefresh refresh) {
        this.refresh = refresh;
    }

    /** What came of looking: a token, none because nobody is logged in, or the reason why the call ends here. */
    public sealed interface Found {

        record Token(String value) implements Found {}

        record Anonymous() implements Found {}

        record Refused(Problem problem) implements Found {}
    }

    public Found find(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken program) {
            return new Found.Token(program.getToken().getTokenValue());
        }
        return caller instanceof SignedIn ? ofSession(request) : new Found.Anonymous();
    }

    private Found ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Tokens tokens = tokensOf(session);
        if (session == null || tokens == null) {
            return new Found.Refused(Problem.SESSION_ENDED);
        }
        try {
            return new Found.Token(refresh.usable(session.getId(), tokens).accessToken());
        } catch (LoginEndedException ended) {
            session.invalidate();
            return new Found.Refused(Problem.SESSION_ENDED);
        } catch (KeycloakUnavailableException unavailable) {
            return new Found.Refused(Problem.LOGIN_UNAVAILABLE);
        }
    }

    static @Nullable Tokens tokensOf(@Nullable HttpSession session) {
        return session == null ? null : (Tokens) session.getAttribute(Tokens.ATTRIBUTE);
    }
}
