package cn.linkage.matching.market.adapter.persistence;

import cn.linkage.matching.market.MarketKey;
import cn.linkage.matching.market.model.Parties;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@link Parties} in {@code enterprise} and {@code school}. */
@Repository
class JdbcParties implements Parties {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcParties(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean keep(Enterprise enterprise) {
        return jdbc.sql("""
                        insert into enterprise as kept (id, version, credit_code, name, kind, county_code)
                        values (:id, :version, :creditCode, :name, :kind, :county)
                        on conflict (id) do update set version = excluded.version, credit_code = excluded.credit_code,
                          name = excluded.name, kind = excluded.kind, county_code = excluded.county_code
                        where kept.version < excluded.version""")
                        .param("id", enterprise.id())
                        .param("version", enterprise.version())
                        .param("creditCode", enterprise.creditCode())
                        .param("name", enterprise.name())
                        .param("kind", enterprise.kind().name())
                        .param("county", enterprise.countyCode())
                        .update()
                == 1;
    }

    @Override
    public boolean keep(School school) {
        return jdbc.sql("""
                        insert into school as kept (id, version, school_code, name, stage, locality, county_code,
                          designations)
                        values (:id, :version, :code, :name, :stage, :locality, :county, :designations::jsonb)
                        on conflict (id) do update set version = excluded.version, school_code = excluded.school_code,
                          name = excluded.name, stage = excluded.stage, locality = excluded.locality,
                          county_code = excluded.county_code, designations = excluded.designations
                        where kept.version < excluded.version""")
                        .param("id", school.id())
                        .param("version", school.version())
                        .param("code", school.schoolCode())
                        .param("name", school.name())
                        .param("stage", school.stage().name())
                        .param("locality", school.locality().name())
                        .param("county", school.countyCode())
                        .param("designations", json.writeValueAsString(school.designations()))
                        .update()
                == 1;
    }

    @Override
    public Set<MarketKey> openMarketsOf(UUID party) {
        return jdbc.sql("""
                        select distinct kind, item_category, unit from market_offer
                        where enterprise_id = :party and state = 'OPEN'
                        union
                        select distinct kind, item_category, unit from market_need
                        where school_id = :party and state = 'OPEN'""")
                .param("party", party)
                .query((row, number) -> MarketRowReader.market(row))
                .set();
    }
}
