package cn.linkage.benchmarks;

import cn.linkage.engine.candidates.NeedFacts;
import cn.linkage.engine.candidates.OfferFacts;
import cn.linkage.launcher.component.Directories;
import cn.linkage.launcher.component.FreePorts;
import cn.linkage.launcher.component.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** PostgreSQL with an index for each way in which an offer comes to a county; one prepared statement, everything in memory. */
final class PostgresPeer implements CandidatePeer {

    private static final String BEST = """
            select (300 * case when county = n.c then 1000 when left(county, 4) = left(n.c, 4) then 700
                         when left(county, 2) = left(n.c, 2) then 350 else 0 end
                   + 150 * (1000 * bit_count((subjects & n.s)::bit(64)) / bit_count(n.s::bit(64)))
                   + 150 * (1000 * (least(until_day, n.u) - greatest(from_day, n.f) + 1) / (n.u - n.f + 1))
                   + 200 * (1000 * least(quantity, n.q) / n.q)
                   + 100 * case when favoured = 0 then 500 when favoured & n.d = 0 then 0 else 1000 end
                   + 100 * reliability) / 1000 as suitability
              from (select ?::text as c, ?::bigint as s, ?::int as f, ?::int as u, ?::bigint as q, ?::int as d, ?::text as k,
                      ?::int as b, ?::int as m) n, offer
             where kind = n.k and bands & n.b <> 0 and from_day <= n.u and until_day >= n.f and quantity >= n.m
               and subjects & n.s <> 0
               and (county = n.c
                 or (reach >= 1 and left(county, 4) = left(n.c, 4))
                 or (reach >= 2 and left(county, 2) = left(n.c, 2))
                 or reach = 3)
             order by suitability desc, id limit ?""";

    private final Path directory;
    private final Postgres postgres;
    private final Connection connection;
    private final PreparedStatement query;

    PostgresPeer(List<OfferFacts> offers) throws IOException, SQLException {
        directory = Files.createTempDirectory("linkage-bench-");
        postgres = Postgres.start(new Postgres.Settings(
                directory.resolve("data"),
                directory.resolve("log"),
                FreePorts.next(),
                UUID.randomUUID().toString()));
        connection = postgres.server().connectAsSuperuser("postgres");
        fill(offers);
        query = connection.prepareStatement(BEST);
    }

    private void fill(List<OfferFacts> offers) throws SQLException {
        try (Statement make = connection.createStatement()) {
            make.execute(
                    "create unlogged table offer (id uuid, kind text, county text, reach int, bands int, from_day int,"
                            + " until_day int, quantity bigint, subjects bigint, favoured int, reliability int)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into offer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (OfferFacts offer : offers) {
                insert.setObject(1, offer.id());
                insert.setString(2, offer.article().kind());
                insert.setString(3, offer.county());
                insert.setInt(4, Reaches.number(offer.reach()));
                insert.setInt(5, offer.gradeBands());
                insert.setInt(6, offer.window().from());
                insert.setInt(7, offer.window().until());
                insert.setLong(8, offer.quantity());
                insert.setLong(9, offer.subjects());
                insert.setInt(10, offer.favouredDesignations());
                insert.setInt(11, offer.reliabilityPerMille());
                insert.addBatch();
                if (++waiting % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement index = connection.createStatement()) {
            index.execute("create index on offer (kind, county)");
            index.execute("create index on offer (kind, left(county, 4)) where reach >= 1");
            index.execute("create index on offer (kind, left(county, 2)) where reach >= 2");
            index.execute("create index on offer (kind) where reach = 3");
            index.execute("vacuum analyze offer");
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int[] best(NeedFacts need, int most) throws SQLException {
        query.setString(1, need.county());
        query.setLong(2, need.subjects());
        query.setInt(3, need.window().from());
        query.setInt(4, need.window().until());
        query.setLong(5, need.quantity());
        query.setInt(6, need.designations());
        query.setString(7, need.article().kind());
        query.setInt(8, need.gradeBands());
        query.setInt(9, need.minimum());
        query.setInt(10, most);
        IntStream.Builder found = IntStream.builder();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(row.getInt(1));
            }
        }
        return found.build().toArray();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        postgres.close();
        Directories.delete(directory);
    }
}
