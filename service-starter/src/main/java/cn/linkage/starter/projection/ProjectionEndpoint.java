package cn.linkage.starter.projection;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators, on the management port: {@code GET projections} tells what each holds, {@code POST} forgets the versions,
 * after which the owners have to restate.
 */
@Endpoint(id = "projections")
class ProjectionEndpoint {

    private final Projections projections;

    ProjectionEndpoint(Projections projections) {
        this.projections = projections;
    }

    @ReadOperation
    List<Projections.State> states() {
        return projections.states();
    }

    @WriteOperation
    List<Projections.State> forget() {
        return projections.forget();
    }
}
