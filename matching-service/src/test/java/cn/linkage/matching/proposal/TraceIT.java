package cn.linkage.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.contracts.school.NeedPublished;
import cn.linkage.matching.support.MatchingServiceIT;
import cn.linkage.matching.support.OwningServices;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TraceIT extends MatchingServiceIT {

    @Test
    void the_proposal_belongs_to_the_trace_of_the_request_that_made_it_possible() {
        Giver giver = newGiver(WENCHENG);
        Asker asker = newAsker(WENCHENG, Locality.RURAL);
        OwningServices.publish(offer(giver, "telescope", 2));
        NeedPublished need = need(asker, "telescope", 2, 1);
        String traceId = UUID.randomUUID().toString().replace("-", "");
        OwningServices.publish(UUID.randomUUID(), need, "00-" + traceId + "-00f067aa0ba902b7-01");
        awaitProposal(asker, need.needId());

        assertThat(jdbc.sql("""
                                select o.traceparent from outbox o join proposal p on p.id = o.aggregate_id
                                where p.need_id = :need and o.type = 'cn.linkage.proposal-made.v1'""")
                        .param("need", need.needId())
                        .query(String.class)
                        .single())
                .contains(traceId);
    }
}
