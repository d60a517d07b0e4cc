package cn.linkage.starter.outbox.relay;

import java.time.Instant;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators, on the management port: {@code GET relay} tells the state, {@code POST relay {"from": "…Z"}} makes a
 * lost slot anew and sends every event again that was written since that moment.
 */
@Endpoint(id = "relay")
class RelayEndpoint {

    private final Relay relay;
    private final Resending resending;

    RelayEndpoint(Relay relay, Resending resending) {
        this.relay = relay;
        this.resending = resending;
    }

    @ReadOperation
    Relay.Status state() {
        return relay.status();
    }

    @WriteOperation
    Map<String, Object> resend(String from) throws InterruptedException {
        return Map.of("sent", resending.since(Instant.parse(from)));
    }
}
