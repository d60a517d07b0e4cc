package cn.linkage.starter.projection;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators, on the management port: {@code GET restatement} tells how far it came, {@code POST} begins one. */
@Endpoint(id = "restatement")
class RestatementEndpoint {

    private final Restatements restatements;

    RestatementEndpoint(Restatements restatements) {
        this.restatements = restatements;
    }

    @ReadOperation
    List<Restatements.Progress> progress() {
        return restatements.progress();
    }

    @WriteOperation
    List<Restatements.Progress> begin() {
        return restatements.begin();
    }
}
