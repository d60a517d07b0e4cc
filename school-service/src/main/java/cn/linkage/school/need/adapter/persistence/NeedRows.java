package cn.linkage.school.need.adapter.persistence;

import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.school.need.model.Need;
import cn.linkage.school.need.model.NeedContent;
import cn.linkage.school.need.model.NeedState;
import cn.linkage.school.need.model.NeedWindow;
import cn.linkage.school.need.model.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** A need as a row of the table {@code need}. */
@Component
class NeedRows implements RowMapper<Need> {

    private final DetailsJson details;

    NeedRows(DetailsJson details) {
        this.details = details;
    }

    @Override
    public Need mapRow(ResultSet row, int number) throws SQLException {
        NeedContent content = new NeedContent(
                row.getString("title"),
                details.read(row.getString("details")),
                new Quantity(row.getInt("quantity"), row.getInt("minimum_useful_quantity")),
                Readiness.valueOf(row.getString("readiness")),
                gradeBands(row),
                new NeedWindow(
                        row.getObject("needed_from", LocalDate.class), row.getObject("needed_until", LocalDate.class)));
        Timestamp publishedAt = row.getTimestamp("published_at");
        return new Need(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                content,
                NeedState.valueOf(row.getString("state")),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getLong("version"));
    }

    private static Set<GradeBand> gradeBands(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("grade_bands").getArray();
        return Arrays.stream(names).map(GradeBand::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The parameters of every column, named as the columns are. */
    SqlParameterSource values(Need need) {
        NeedContent content = need.content();
        Timestamp publishedAt = need.publishedAt() == null ? null : Timestamp.from(need.publishedAt());
        return new MapSqlParameterSource()
                .addValue("id", need.id())
                .addValue("school_id", need.schoolId())
                .addValue("title", content.title())
                .addValue("kind", content.details().kind().name())
                .addValue("item_category", content.details().itemCategory().code())
                .addValue("details", details.write(content.details()))
                .addValue("quantity", content.quantity().wanted())
                .addValue("minimum_useful_quantity", content.quantity().minimumUseful())
                .addValue("readiness", content.readiness().name())
                .addValue(
                        "grade_bands",
                        content.gradeBands().stream().map(Enum::name).toArray(String[]::new))
                .addValue("needed_from", content.window().from())
                .addValue("needed_until", content.window().until())
                .addValue("state", need.state().name())
                .addValue("created_by", need.createdBy())
                .addValue("created_at", Timestamp.from(need.createdAt()))
                .addValue("published_at", publishedAt)
                .addValue("version", need.version());
    }
}
