package cn.linkage.matching.proposal.adapter.persistence;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.EventType;
import cn.linkage.contracts.matching.ProposalAccepted;
import cn.linkage.contracts.matching.ProposalDeclined;
import cn.linkage.contracts.matching.ProposalExpired;
import cn.linkage.contracts.matching.ProposalMade;
import cn.linkage.contracts.matching.ProposalWithdrawn;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalChange;
import cn.linkage.starter.audit.Audit;
import cn.linkage.starter.outbox.Outbox;
import cn.linkage.starter.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What goes with every change of a proposal: its event and its audit row. */
@Component
class ProposalRecords {

    private final Outbox outbox;
    private final Audit audit;

    ProposalRecords(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void made(List<Proposal> proposals) {
        outbox.appendTraced(proposals.stream()
                .map(p -> new Outbox.Traced(envelope(made(p)), p.traceparent()))
                .toList());
        audit.recordAll(proposals.stream()
                .map(p -> new Audit.Entry(
                        "make-proposal",
                        "proposal",
                        p.id().toString(),
                        Audit.DONE,
                        Map.of("quantity", p.quantity(), "unit", p.market().unit(), "origin", p.origin())))
                .toList());
    }

    private static Event made(Proposal p) {
        return new ProposalMade(
                p.id(),
                p.version(),
                p.madeAt(),
                p.pair().offerId(),
                p.pair().needId(),
                p.enterpriseId(),
                p.schoolId(),
                p.quantity(),
                p.fit().scorePerMille(),
                p.origin(),
                p.expiresAt());
    }

    void changed(Proposal p, ProposalChange change, Instant now) {
        switch (change) {
            case ProposalChange.Accepted(var side, int quantity) -> {
                outbox.append(envelope(new ProposalAccepted(
                        p.id(),
                        p.version(),
                        now,
                        p.pair().offerId(),
                        p.pair().needId(),
                        p.enterpriseId(),
                        p.schoolId(),
                        side,
                        quantity)));
                record(
                        "accept-proposal",
                        p,
                        Map.of(
                                "side",
                                side,
                                "quantity",
                                quantity,
                                "unit",
                                p.market().unit()));
            }
            case ProposalChange.Declined(var side, var reason) -> {
                outbox.append(envelope(new ProposalDeclined(
                        p.id(),
                        p.version(),
                        now,
                        p.pair().offerId(),
                        p.pair().needId(),
                        p.enterpriseId(),
                        p.schoolId(),
                        side,
                        reason.name())));
                record("decline-proposal", p, Map.of("side", side, "reasonCode", reason));
            }
            case ProposalChange.Expired() -> {
                outbox.append(
                        envelope(new ProposalExpired(
                                p.id(),
                                p.version(),
                                now,
                                p.pair().offerId(),
                                p.pair().needId(),
                                p.enterpriseId(),
                                p.schoolId())),
                        p.traceparent());
                record("expire-proposal", p, Map.of());
            }
            case ProposalChange.Withdrawn(String reasonCode) -> {
                outbox.append(envelope(new ProposalWithdrawn(
                        p.id(),
                        p.version(),
                        now,
                        p.pair().offerId(),
                        p.pair().needId(),
                        p.enterpriseId(),
                        p.schoolId(),
                        reasonCode)));
                record("withdraw-proposal", p, Map.of("reasonCode", reasonCode));
            }
        }
    }

    private void record(String action, Proposal p, Map<String, ?> details) {
        audit.record(action, "proposal", p.id().toString(), Audit.DONE, details);
    }

    private static OutboxEvent envelope(Event event) {
        EventType type = EventType.of(event.getClass());
        return new OutboxEvent(type.topic(), type.typeName(), event.aggregateId(), event.occurredAt(), event);
    }
}
