package cn.linkage.enterprise.cultivation.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.cultivation.application.CultivationSearch.Graded;
import cn.linkage.enterprise.cultivation.application.CultivationSearch.Listed;
import cn.linkage.enterprise.cultivation.model.Assessment;
import cn.linkage.enterprise.cultivation.model.Coaching;
import cn.linkage.enterprise.cultivation.model.CoachingContent;
import cn.linkage.enterprise.cultivation.model.ColourBand;
import cn.linkage.enterprise.cultivation.model.Criterion;
import cn.linkage.enterprise.cultivation.model.GradingScheme;
import cn.linkage.enterprise.cultivation.model.Marks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the schema cultivation. Criteria, bands and points are kept as JSON: they are read and written as a whole. */
@Component
class CultivationRows {

    /** Assessments as they are now, with the bands of their scheme; a condition follows. */
    static final String ASSESSMENTS = """
            select a.id, a.enterprise_id, a.assessed_on, a.version, v.scheme_version, v.points, v.total_points, v.colour,
              v.note, v.assessed_by, v.recorded_at, s.bands
            from cultivation.assessment a
            join cultivation.assessment_version v on v.assessment_id = a.id and v.version = a.version
            join cultivation.scheme s on s.version = v.scheme_version
            where\s""";

    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};
    private static final TypeReference<List<ColourBand>> BANDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {};

    private final JsonMapper json;

    CultivationRows(JsonMapper json) {
        this.json = json;
    }

    String json(Object value) {
        return json.writeValueAsString(value);
    }

    GradingScheme scheme(ResultSet row, int number) throws SQLException {
        return new GradingScheme(
                row.getInt("version"),
                row.getObject("in_force_from", LocalDate.class),
                new Words(row.getString("note_zh"), row.getString("note_en")),
                json.readValue(row.getString("criteria"), CRITERIA),
                json.readValue(row.getString("bands"), BANDS),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant());
    }

    Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                row.getObject("assessed_on", LocalDate.class),
                new Marks(
                        row.getInt("scheme_version"),
                        json.readValue(row.getString("points"), POINTS),
                        row.getInt("total_points"),
                        row.getString("colour"),
                        row.getString("note"),
                        row.getObject("assessed_by", UUID.class),
                        row.getTimestamp("recorded_at").toInstant()),
                row.getLong("version"));
    }

    Graded graded(ResultSet row, int number) throws SQLException {
        Assessment assessment = assessment(row, number);
        ColourBand colour = json.readValue(row.getString("bands"), BANDS).stream()
                .filter(band -> band.code().equals(assessment.marks().colour()))
                .findFirst()
                .orElseThrow();
        return new Graded(assessment, colour);
    }

    Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("enterprise_name"),
                EnterpriseKind.valueOf(row.getString("enterprise_kind")),
                County.ofCode(row.getString("county_code")).orElseThrow(),
                graded(row, number));
    }

    static Coaching coaching(ResultSet row, int number) throws SQLException {
        return new Coaching(
                row.getObject("id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                new CoachingContent(
                        row.getObject("held_on", LocalDate.class),
                        CoachingContent.Kind.valueOf(row.getString("kind")),
                        row.getString("topic"),
                        row.getString("agreed")),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getLong("version"));
    }
}
