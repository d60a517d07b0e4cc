package cn.linkage.starter.health;

import cn.linkage.starter.health.ServiceHealth.Fact;
import cn.linkage.starter.health.ServiceHealth.Job;
import cn.linkage.starter.health.ServiceHealth.Outcome;
import cn.linkage.starter.health.ServiceHealth.Part;
import cn.linkage.starter.health.ServiceHealth.State;
import cn.linkage.starter.imports.ImportOverview;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;

/** Puts a service's state together from what Spring knows: health indicators and scheduled methods. */
class HealthReport {

    private final String service;
    private final HealthEndpoint health;
    private final List<ScheduledTaskHolder> jobs;
    private final ImportOverview imports;
    private volatile @Nullable Instant startedAt;

    HealthReport(String service, HealthEndpoint health, List<ScheduledTaskHolder> jobs, ImportOverview imports) {
        this.service = service;
        this.health = health;
        this.jobs = jobs;
        this.imports = imports;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        startedAt = Instant.ofEpochMilli(event.getTimestamp());
    }

    ServiceHealth now(Locale locale) {
        HealthDescriptor whole = health.health();
        return new ServiceHealth(
                service,
                state(whole),
                startedAt,
                parts(whole),
                jobs.stream()
                        .flatMap(holder -> holder.getScheduledTasks().stream())
                        .map(HealthReport::job)
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList(),
                imports.counts(),
                imports.latest(locale));
    }

    private static List<Part> parts(HealthDescriptor whole) {
        Map<String, HealthDescriptor> components =
                whole instanceof CompositeHealthDescriptor composite && composite.getComponents() != null
                        ? composite.getComponents()
                        : Map.of();
        return components.entrySet().stream()
                .map(part -> new Part(part.getKey(), state(part.getValue()), facts(part.getValue())))
                .toList();
    }

    private static List<Fact> facts(HealthDescriptor part) {
        Map<String, Object> details =
                part instanceof IndicatedHealthDescriptor indicated && indicated.getDetails() != null
                        ? indicated.getDetails()
                        : Map.of();
        return details.entrySet().stream()
                .map(detail -> new Fact(detail.getKey(), String.valueOf(detail.getValue())))
                .toList();
    }

    private static State state(HealthDescriptor part) {
        Status status = part.getStatus();
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(status.getCode()))
                .findFirst()
                .orElse(State.UNKNOWN);
    }

    private static Job job(ScheduledTask scheduled) {
        TaskExecutionOutcome last = scheduled.getTask().getLastExecutionOutcome();
        Throwable error = last.throwable();
        return new Job(
                nameOf(scheduled),
                switch (last.status()) {
                    case NONE -> Outcome.NONE;
                    case STARTED -> Outcome.RUNNING;
                    case SUCCESS -> Outcome.DONE;
                    case ERROR -> Outcome.FAILED;
                },
                last.executionTime(),
                error == null ? null : error.getClass().getSimpleName(),
                scheduled.nextExecution());
    }

    /** The class that does it: Spring gives the method with its package. */
    private static String nameOf(ScheduledTask scheduled) {
        List<String> words =
                Stream.of(scheduled.getTask().toString().split("[.$]")).toList();
        return words.get(Math.max(0, words.size() - 2));
    }
}
