package cn.linkage.gateway.login;

import cn.linkage.gateway.person.Person;
import cn.linkage.gateway.person.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Keeps of a login only the {@link Person}: a tenth of what Spring Security would store, and no client secret in it. */
@Component
class PersonInSession implements SecurityContextRepository, IndexResolver<Session> {

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        Person person = personOf(holder.getRequest());
        return person == null ? new SecurityContextImpl() : new SecurityContextImpl(new SignedIn(person));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof OidcUser user) {
            request.getSession().setAttribute(Person.ATTRIBUTE, Person.of(user));
        } else if (context.getAuthentication() == null) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(Person.ATTRIBUTE);
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return personOf(request) != null;
    }

    @Override
    public Map<String, String> resolveIndexesFor(Session session) {
        Person person = session.getAttribute(Person.ATTRIBUTE);
        return person == null
                ? Map.of()
                : Map.of(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.id());
    }

    private static @Nullable Person personOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Person) session.getAttribute(Person.ATTRIBUTE);
    }
}
