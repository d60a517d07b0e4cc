package cn.linkage.school.school.adapter.persistence;

import cn.linkage.school.school.application.SchoolFilter;
import cn.linkage.school.school.application.SchoolSearch;
import cn.linkage.school.school.model.School;
import cn.linkage.starter.paging.Cursor;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link SchoolSearch} by SQL. The text is looked for row by row: a city has a few thousand schools. */
@Repository
class JdbcSchoolSearch implements SchoolSearch {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final SchoolRows rows;

    JdbcSchoolSearch(JdbcClient jdbc, SchoolRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Page<School> find(SchoolFilter filter, @Nullable Cursor after, Limit limit) {
        var query = jdbc.sql("""
                        select * from school s
                        where s.id > :after
                          and (cast(:text as text) is null
                            or strpos(lower(s.name), lower(:text)) > 0 or starts_with(s.code, :text))
                          and (cast(:county as text) is null or s.county_code = :county)
                          and (cast(:stage as text) is null or s.stage = :stage)
                          and (cast(:locality as text) is null or s.locality = :locality)
                          and (cast(:designation as text) is null or exists (
                            select 1 from school_designation d where d.school_id = s.id and d.kind = :designation
                              and d.from_day <= :day and (d.until_day is null or d.until_day >= :day)))
                        order by s.id limit :limit""")
                .param("after", after == null ? BEFORE_ALL : after.uuid(0))
                .param("text", filter.text())
                .param("county", filter.countyCode())
                .param("stage", name(filter.stage()))
                .param("locality", name(filter.locality()))
                .param("designation", name(filter.designation()))
                .param("day", filter.day())
                .param("limit", limit.plusOne());
        return Page.of(rows.read(query), limit, school -> Cursor.of(school.id()));
    }

    @Override
    public Optional<School> find(UUID schoolId) {
        return rows.read(jdbc.sql("select * from school where id = :id").param("id", schoolId)).stream()
                .findFirst();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
