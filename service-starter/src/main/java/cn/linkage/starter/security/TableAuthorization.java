package cn.linkage.starter.security;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/** The one place where a request is allowed or not: looks its operation up in the {@link AccessTable}. */
class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    /** A decision that remembers why. */
    static final class Decision extends AuthorizationDecision {

        private static final long serialVersionUID = 1L;

        private final Access access;

        Decision(Access access) {
            super(access == Access.GRANTED);
            this.access = access;
        }

        Access access() {
            return access;
        }
    }

    private final List<AccessTable.Row> rows;

    TableAuthorization(AccessTable table) {
        this.rows = table.rows();
    }

    @Override
    public Decision authorize(Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        HttpMethod asked = HttpMethod.valueOf(request.getMethod());
        HttpMethod method = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        for (AccessTable.Row row : rows) {
            PathPattern.PathMatchInfo match =
                    row.method().equals(method) ? row.path().matchAndExtract(path) : null;
            if (match != null) {
                Map<String, String> variables = match.getUriVariables();
                Person person = CurrentPerson.of(authentication.get()).orElse(null);
                return new Decision(row.rule().decide(person, variables));
            }
        }
        return new Decision(Access.HIDDEN);
    }
}
