package cn.linkage.starter.membership;

import cn.linkage.starter.signal.SignalAutoConfiguration;
import cn.linkage.starter.signal.Signals;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Memberships, and those who are told of their end. */
@AutoConfiguration(after = {SignalAutoConfiguration.class, JdbcClientAutoConfiguration.class})
public class MembershipAutoConfiguration {

    @Bean
    Memberships memberships(JdbcClient jdbc, Clock clock, Signals signals) {
        return new JdbcMemberships(jdbc, clock, new RevocationSignal(signals));
    }

    @Bean
    RevocationNews revocationNews(
            Signals signals, JdbcClient jdbc, Clock clock, ObjectProvider<MembershipRevokedListener> listeners) {
        RevocationNews news = new RevocationNews(jdbc, clock, listeners);
        signals.listen(RevocationSignal.CHANNEL, news);
        return news;
    }
}
