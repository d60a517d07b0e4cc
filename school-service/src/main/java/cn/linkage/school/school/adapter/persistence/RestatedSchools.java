package cn.linkage.school.school.adapter.persistence;

import cn.linkage.school.publication.Publication;
import cn.linkage.school.school.model.School;
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

/** Every school of the register. */
@Repository
class RestatedSchools implements Restatable {

    private final JdbcClient jdbc;
    private final SchoolRows rows;
    private final Publication publication;
    private final Clock clock;

    RestatedSchools(JdbcClient jdbc, SchoolRows rows, Publication publication, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<School> things = rows.read(jdbc.sql("""
                        select * from school where (cast(:after as uuid) is null or id > :after) order by id limit :most for share""").param("after", after).param("most", most));
        things.forEach(school -> publication.publish(SchoolEvents.changed(school, clock.instant())));
        return Step.over(things, School::id);
    }
}
