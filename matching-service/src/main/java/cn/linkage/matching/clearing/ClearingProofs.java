package cn.linkage.matching.clearing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the clearings of rounds were computed from, with their certificates. */
@Repository
class ClearingProofs {

    /** A proof as it was kept. */
    record Kept(ClearingProof proof, String marketHash) {}

    private final JdbcClient jdbc;

    ClearingProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID clearing, ClearingProof proof) {
        jdbc.sql("""
            insert into clearing_proof (clearing_id, market, result, market_hash)
            values (:clearing, :market, :result, :hash)\
            """)
                .param("clearing", clearing)
                .param("market", proof.zippedMarket())
                .param("result", proof.zippedResult())
                .param("hash", proof.marketHash())
                .update();
    }

    /** The proof of one clearing of a round, or empty where there is none. */
    Optional<Kept> find(UUID round, UUID clearing) {
        return jdbc.sql("""
            select p.* from clearing_proof p join market_clearing c on c.id = p.clearing_id
            where c.id = :clearing and c.round_id = :round\
            """)
                .param("clearing", clearing)
                .param("round", round)
                .query((row, number) -> new Kept(
                        ClearingProof.unzip(row.getBytes("market"), row.getBytes("result")),
                        row.getString("market_hash")))
                .optional();
    }
}
