package cn.linkage.school.school.adapter.persistence;

import cn.linkage.school.school.application.SchoolFilter;
import cn.linkage.school.school.application.SchoolSearch;
import cn.linkage.school.school.model.School;
import cn.linkage.starter.list.KeyType;
import cn.linkage.starter.list.ListQuery;
import cn.linkage.starter.list.Lists;
import cn.linkage.starter.list.Rows;
import cn.linkage.starter.list.SortKeys;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link SchoolSearch} by SQL. */
@Repository
class JdbcSchoolSearch implements SchoolSearch {

    /** Ids sort by when the schools entered the register. */
    private static final SortKeys<School> KEYS = SortKeys.unique("s.id", KeyType.ID, School::id)
            .byUnique("verifiedAt")
            .by("name", "s.name", KeyType.TEXT, school -> school.facts().name())
            .by("schoolCode", "s.code", KeyType.TEXT, school -> school.code().value());

    private static final String HELD = """
            exists (select 1 from school_designation d where d.school_id = s.id and d.kind = :designation
              and d.from_day <= :day and (d.until_day is null or d.until_day >= :day))""";

    private final JdbcClient jdbc;
    private final Lists lists;
    private final SchoolRows rows;

    JdbcSchoolSearch(JdbcClient jdbc, Lists lists, SchoolRows rows) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public Rows<School> list(SchoolFilter filter) {
        ListQuery<School> query = lists.list("schools", "select s.* from school s where true", KEYS, SchoolRows::bare)
                .andWords("s.search_text", filter.text())
                .and("s.county_code = :county", "county", filter.countyCode())
                .and("s.stage = :stage", "stage", filter.stage())
                .and("s.locality = :locality", "locality", filter.locality());
        if (filter.designation() != null) {
            query.and(HELD, "designation", filter.designation()).within("true", Map.of("day", filter.day()));
        }
        return query.mapAll(rows::withDesignations);
    }

    @Override
    public Optional<School> find(UUID schoolId) {
        return rows.read(jdbc.sql("select * from school where id = :id").param("id", schoolId)).stream()
                .findFirst();
    }
}
