package cn.linkage.school.need.adapter.persistence;

import cn.linkage.school.need.model.Need;
import cn.linkage.school.publication.Publication;
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

/** Every need that was published once. */
@Repository
class RestatedNeeds implements Restatable {

    private final JdbcClient jdbc;
    private final NeedRows rows;
    private final Publication publication;
    private final Clock clock;

    RestatedNeeds(JdbcClient jdbc, NeedRows rows, Publication publication, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<Need> things = jdbc.sql("""
                        select * from need where published_at is not null and (cast(:after as uuid) is null or id > :after) order by id limit :most for share""")
                .param("after", after)
                .param("most", most)
                .query(rows)
                .list();
        things.forEach(need -> publication.publish(NeedEvents.restated(need, clock.instant())));
        return Step.over(things, Need::id);
    }
}
