package cn.linkage.school.school.adapter.persistence;

import cn.linkage.contracts.codes.DesignationKind;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.school.school.SchoolCode;
import cn.linkage.school.school.SchoolFacts;
import cn.linkage.school.school.model.Designation;
import cn.linkage.school.school.model.Designations;
import cn.linkage.school.school.model.School;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads schools from their rows: one query for the schools, one for the designations of all of them. */
@Component
class SchoolRows {

    private final JdbcClient jdbc;

    SchoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<School> read(JdbcClient.StatementSpec query) {
        return withDesignations(query.query(SchoolRows::bare).list());
    }

    /** The same schools with their designations. */
    List<School> withDesignations(List<School> bare) {
        Map<UUID, List<Designation>> tags = designations(bare);
        return bare.stream()
                .map(school -> new School(
                        school.id(),
                        school.code(),
                        school.facts(),
                        new Designations(tags.getOrDefault(school.id(), List.of())),
                        school.verifiedBy(),
                        school.verifiedAt(),
                        school.version()))
                .toList();
    }

    private Map<UUID, List<Designation>> designations(List<School> schools) {
        Map<UUID, List<Designation>> tags = new HashMap<>();
        if (!schools.isEmpty()) {
            jdbc.sql("select * from school_designation where school_id in (:schools)")
                    .param("schools", schools.stream().map(School::id).toList())
                    .query(row -> {
                        tags.computeIfAbsent(row.getObject("school_id", UUID.class), school -> new ArrayList<>())
                                .add(new Designation(
                                        DesignationKind.valueOf(row.getString("kind")),
                                        row.getObject("from_day", LocalDate.class),
                                        row.getObject("until_day", LocalDate.class)));
                    });
        }
        return tags;
    }

    static School bare(ResultSet row, int number) throws SQLException {
        return new School(
                row.getObject("id", UUID.class),
                new SchoolCode(row.getString("code")),
                new SchoolFacts(
                        row.getString("name"),
                        Locality.valueOf(row.getString("locality")),
                        SchoolFacts.county(row.getString("county_code"))),
                Designations.NONE,
                row.getObject("verified_by", UUID.class),
                row.getTimestamp("verified_at").toInstant(),
                row.getLong("version"));
    }
}
