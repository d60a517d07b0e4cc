package cn.linkage.enterprise.enterprise.adapter.persistence;

import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.publication.Publication;
import cn.linkage.starter.projection.Restatable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every enterprise of the register. */
@Repository
class RestatedEnterprises implements Restatable {

    private final JdbcClient jdbc;
    private final Publication publication;
    private final Clock clock;

    RestatedEnterprises(JdbcClient jdbc, Publication publication, Clock clock) {
        this.jdbc = jdbc;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<Enterprise> things = jdbc.sql("""
                        select * from enterprise where (cast(:after as uuid) is null or id > :after) order by id limit :most for share""")
                .param("after", after)
                .param("most", most)
                .query(JdbcEnterprises::read)
                .list();
        things.forEach(enterprise -> publication.publish(JdbcEnterprises.changed(enterprise, clock.instant())));
        return Step.over(things, Enterprise::id);
    }
}
