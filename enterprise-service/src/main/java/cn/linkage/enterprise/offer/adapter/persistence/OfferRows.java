package cn.linkage.enterprise.offer.adapter.persistence;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.enterprise.OfferDetails;
import cn.linkage.enterprise.offer.application.ListedOffer;
import cn.linkage.enterprise.offer.model.Offer;
import cn.linkage.enterprise.offer.model.OfferContent;
import cn.linkage.enterprise.offer.model.OfferState;
import cn.linkage.enterprise.offer.model.OfferWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An offer as a row of the table {@code offer}. Its details are kept in the form that the events have, which only grows. */
@Component
class OfferRows {

    private final JsonMapper json;

    OfferRows(JsonMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> values(Offer offer) {
        OfferContent content = offer.content();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", offer.id());
        values.put("enterprise", offer.enterpriseId());
        values.put("title", content.title());
        values.put("kind", content.details().kind().name());
        values.put("details", json.writeValueAsString(WrittenDetails.write(content.details())));
        values.put("quantity", content.quantity());
        values.put("reach", content.reach().name());
        values.put("bands", content.gradeBands().stream().map(GradeBand::name).toArray(String[]::new));
        values.put("from", content.window().from());
        values.put("until", content.window().until());
        values.put("vicePresident", content.technologyVicePresidentId());
        values.put("state", offer.state().name());
        values.put("createdBy", offer.createdBy());
        values.put("createdAt", Timestamp.from(offer.createdAt()));
        Instant publishedAt = offer.publishedAt();
        values.put("publishedAt", publishedAt == null ? null : Timestamp.from(publishedAt));
        values.put("version", offer.version());
        return values;
    }

    ListedOffer listed(ResultSet row, int number) throws SQLException {
        return new ListedOffer(
                offer(row, number),
                row.getString("enterprise_name"),
                County.ofCode(row.getString("county_code")).orElseThrow());
    }

    Offer offer(ResultSet row, int number) throws SQLException {
        Timestamp publishedAt = row.getTimestamp("published_at");
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                content(row),
                OfferState.valueOf(row.getString("state")),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getLong("version"));
    }

    private OfferContent content(ResultSet row) throws SQLException {
        return new OfferContent(
                row.getString("title"),
                WrittenDetails.read(json.readValue(row.getString("details"), OfferDetails.class)),
                row.getInt("quantity"),
                Reach.valueOf(row.getString("reach")),
                bands((String[]) row.getArray("grade_bands").getArray()),
                new OfferWindow(
                        row.getObject("available_from", LocalDate.class),
                        row.getObject("available_until", LocalDate.class)),
                row.getObject("technology_vice_president_id", UUID.class));
    }

    private static Set<GradeBand> bands(String[] names) {
        return Arrays.stream(names).map(GradeBand::valueOf).collect(Collectors.toSet());
    }
}
