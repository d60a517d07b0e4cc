package cn.linkage.starter.security;

import cn.linkage.contracts.codes.Words;
import cn.linkage.starter.problem.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The person of the request at hand, or the one for whom work goes on after their request. */
public final class CurrentPerson {

    private static final ScopedValue<Person> ACTED_FOR = ScopedValue.newInstance();

    /** The person who calls, or empty where nobody is signed in or no request is at hand. */
    public Optional<Person> find() {
        return ACTED_FOR.isBound()
                ? Optional.of(ACTED_FOR.get())
                : of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Does work that a person asked for in an earlier request: whatever is recorded meanwhile names them. */
    public static void actFor(Person person, Runnable work) {
        ScopedValue.where(ACTED_FOR, person).run(work);
    }

    /**
     * The person who calls.
     *
     * @throws ProblemException 401 where nobody is signed in
     */
    public Person require() {
        return find().orElseThrow(() ->
                new ProblemException(HttpStatus.UNAUTHORIZED, "not-signed-in", new Words("请先登录", "Please sign in")));
    }

    static Optional<Person> of(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return Optional.empty();
        }
        Jwt jwt = token.getToken();
        // The decoder has refused every token whose subject is no id.
        UUID id = UUID.fromString(Objects.requireNonNull(jwt.getSubject()));
        return Optional.of(new Person(id, nameIn(jwt, id), officesIn(jwt)));
    }

    private static String nameIn(Jwt jwt, UUID id) {
        String name = jwt.getClaimAsString("name");
        if (name != null && !name.isBlank()) {
            return name;
        }
        String login = jwt.getClaimAsString("preferred_username");
        return login != null ? login : id.toString();
    }

    private static Set<String> officesIn(Jwt jwt) {
        var roles = jwt.getClaimAsStringList("roles");
        return roles == null
                ? Set.of()
                : roles.stream().filter(Offices.ALL::contains).collect(Collectors.toUnmodifiableSet());
    }
}
