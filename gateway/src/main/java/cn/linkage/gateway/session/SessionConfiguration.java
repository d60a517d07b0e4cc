package cn.linkage.gateway.session;

import cn.linkage.gateway.setting.GatewaySettings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps sessions in PostgreSQL, and gives the cookie the strictest form that the public address allows. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    StoredSessions storedSessions(
            JdbcOperations jdbc,
            TransactionOperations transactions,
            IndexResolver<Session> personOfSession,
            SessionSettings settings) {
        JdbcIndexedSessionRepository repository = new JdbcIndexedSessionRepository(jdbc, transactions);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
        repository.setIndexResolver(personOfSession);
        repository.setDefaultMaxInactiveInterval(settings.idle());
        repository.afterPropertiesSet();
        return new StoredSessions(repository);
    }

    @Bean
    CopiedSessions<?> sessionRepository(StoredSessions stored, SessionSettings settings) {
        return new CopiedSessions<>(stored.repository(), settings.localCopy(), settings.touchEvery());
    }

    @Bean
    CookieSerializer sessionCookie(GatewaySettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SessionCookie.nameFor(settings));
        cookie.setUseSecureCookie(settings.https());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        // Strict would lose the way back from Keycloak's login page.
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Holds the repository without being a second session repository among the beans. */
    record StoredSessions(JdbcIndexedSessionRepository repository) implements DisposableBean {

        @Override
        public void destroy() {
            repository.destroy();
        }
    }
}
