package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.contracts.codes.EnterpriseKind;
import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.codes.Reach;
import cn.linkage.contracts.codes.Readiness;
import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.MarketState;
import cn.linkage.matching.market.NeedOnMarket;
import cn.linkage.matching.market.NeedTerms;
import cn.linkage.matching.market.OfferOnMarket;
import cn.linkage.matching.market.OfferTerms;
import cn.linkage.matching.market.Quantities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of {@value #OFFERS} and {@value #NEEDS}. */
@Component
class MarketRowReader {

    static final String OFFERS = """
        select o.*, e.name as party_name, e.kind as party_kind, e.county_code
        from market_offer o left join enterprise e on e.id = o.enterprise_id\
        """;
    static final String NEEDS = """
        select n.*, s.name as party_name, s.county_code, s.locality, s.designations
        from market_need n left join school s on s.id = n.school_id\
        """;

    private static final TypeReference<List<NeedOnMarket.DatedTag>> TAGS = new TypeReference<>() {};

    private final JsonMapper json;

    MarketRowReader(JsonMapper json) {
        this.json = json;
    }

    OfferOnMarket offer(ResultSet row, int number) throws SQLException {
        String name = row.getString("party_name");
        return new OfferOnMarket(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("enterprise_id", UUID.class),
                name == null
                        ? null
                        : new OfferOnMarket.Giver(
                                name,
                                EnterpriseKind.valueOf(row.getString("party_kind")),
                                row.getString("county_code")),
                market(row),
                row.getString("title"),
                row.getBoolean("used"),
                Reach.valueOf(row.getString("reach")),
                gradeBands(row),
                row.getObject("available_from", LocalDate.class),
                row.getObject("available_until", LocalDate.class),
                MarketState.valueOf(row.getString("state")),
                books(row, "capacity"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("traceparent"),
                json.readValue(row.getString("terms"), OfferTerms.class),
                List.of());
    }

    NeedOnMarket need(ResultSet row, int number) throws SQLException {
        return new NeedOnMarket(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("school_id", UUID.class),
                asker(row),
                market(row),
                row.getString("title"),
                row.getBoolean("used_accepted"),
                row.getInt("minimum_useful"),
                Readiness.valueOf(row.getString("readiness")),
                gradeBands(row),
                row.getObject("needed_from", LocalDate.class),
                row.getObject("needed_until", LocalDate.class),
                MarketState.valueOf(row.getString("state")),
                books(row, "quantity"),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("traceparent"),
                json.readValue(row.getString("terms"), NeedTerms.class));
    }

    static MarketKey market(ResultSet row) throws SQLException {
        return new MarketKey(
                GiftKind.valueOf(row.getString("kind")),
                row.getString("item_category"),
                ItemCategory.Unit.valueOf(row.getString("unit")));
    }

    private NeedOnMarket.@Nullable Asker asker(ResultSet row) throws SQLException {
        String name = row.getString("party_name");
        if (name == null) {
            return null;
        }
        return new NeedOnMarket.Asker(
                name,
                row.getString("county_code"),
                Locality.valueOf(row.getString("locality")),
                json.readValue(row.getString("designations"), TAGS));
    }

    static Quantities books(ResultSet row, String total) throws SQLException {
        return new Quantities(row.getInt(total), row.getInt("held"), row.getInt("agreed"), row.getInt("short_by"));
    }

    static String[] names(Set<GradeBand> bands) {
        return bands.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Set<GradeBand> gradeBands(ResultSet row) throws SQLException {
        Set<GradeBand> bands = EnumSet.noneOf(GradeBand.class);
        Arrays.stream((String[]) row.getArray("grade_bands").getArray())
                .map(GradeBand::valueOf)
                .forEach(bands::add);
        return bands;
    }
}
