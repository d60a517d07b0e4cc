package cn.linkage.starter.outbox.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The relay's state, for operators and for readiness. */
class RelayHealth implements HealthIndicator {

    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        Relay.Status status = relay.status();
        Health.Builder health = switch (status.state()) {
            case SENDING, STANDING_BY -> Health.up();
            case STARTING -> Health.outOfService();
            case FAILING, SLOT_LOST, STOPPED -> Health.down();
        };
        health.withDetail("state", status.state()).withDetail("since", status.since());
        if (status.error() != null) {
            health.withDetail("error", status.error());
        }
        return health.build();
    }
}
