package cn.linkage.starter.testapp;

import cn.linkage.starter.inbox.DeadLetterAccess;
import cn.linkage.starter.inbox.EventContext;
import cn.linkage.starter.inbox.EventHandler;
import cn.linkage.starter.security.AccessTable;
import cn.linkage.starter.tracing.CurrentTrace;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A consumer that writes down what it handled, and fails when a test wants it to. */
@Configuration(proxyBeanMethods = false)
public class StepHandlers {

    public static final String TYPE = "step.v1";
    public static final long POISON = 666;

    /** The payload of the test's events. */
    public record Step(long number) {}

    private final AtomicInteger passingFailures = new AtomicInteger();
    private final AtomicInteger mostTogether = new AtomicInteger();
    private final JdbcTemplate jdbc;
    private final CurrentTrace trace;
    private volatile boolean takesPoison;

    StepHandlers(JdbcTemplate jdbc, CurrentTrace trace) {
        this.jdbc = jdbc;
        this.trace = trace;
    }

    @Bean
    EventHandler<Step> stepHandler(
            @Value("${test.topic}") String topic, @Value("${test.together:false}") boolean together) {
        return together
                ? EventHandler.ofMany(topic, TYPE, Step.class, this::handleTogether)
                : new EventHandler<>(topic, TYPE, Step.class, this::handle);
    }

    /** Whoever consumes events has dead letters; a service's own access table names them. */
    @Bean
    static BeanPostProcessor deadLetterRows(@Value("${spring.application.name}") String service) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof AccessTable table ? DeadLetterAccess.allow(table, service) : bean;
            }
        };
    }

    private void handleTogether(List<EventHandler.Arrived<Step>> arrived) {
        arrived.forEach(one -> handle(one.event(), one.context()));
        mostTogether.accumulateAndGet(arrived.size(), Math::max);
    }

    private void handle(Step step, EventContext context) {
        jdbc.update(
                "insert into handled (event_id, aggregate_id, number, trace_id) values (?, ?, ?, ?)",
                context.eventId(),
                context.aggregateId(),
                step.number(),
                trace.traceId().orElse(null));
        if (step.number() == POISON && !takesPoison) {
            throw new IllegalStateException("This is poison");
        }
        if (passingFailures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new TransientDataAccessResourceException("The database is away for a moment");
        }
    }

    /** How many were handled at once at most. */
    public int mostTogether() {
        return mostTogether.get();
    }

    public void takesPoison(boolean takes) {
        takesPoison = takes;
    }

    public void failPassingly(int times) {
        passingFailures.set(times);
    }
}
