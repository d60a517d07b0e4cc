package cn.linkage.gateway.limit;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often who may call. A caller may spend the burst at once; it grows again by so many a second.
 *
 * @param programs the clients whose tokens are a program's and not a person's
 * @param person each person, through whatever client
 * @param program each program: large enough for a bulk load
 * @param address each address from which nobody logged in calls
 * @param login each address, for logging in and registering
 * @param token each address, for a program's tokens
 */
@ConfigurationProperties("linkage.gateway.limit")
record LimitSettings(Set<String> programs, Rate person, Rate program, Rate address, Rate login, Rate token) {

    record Rate(long burst, long perSecond) {}
}
