package cn.linkage.matching.proposal.application;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.list.Rows;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads proposals for their parties. */
public interface ProposalListing {

    /** A proposal with the names that its parties know each other by. */
    record Named(
            Proposal proposal,
            String offerTitle,
            String needTitle,
            @Nullable String enterpriseName,
            @Nullable String schoolName) {}

    /**
     * Proposals of these organisations, by {@code madeAt}, {@code expiresAt} or {@code score}.
     *
     * @param enterprises whose proposals as givers are shown
     * @param schools whose proposals as receivers are shown
     * @param side the one that the reader asked for, or null; the organisations are of it
     */
    Rows<Named> list(
            Collection<UUID> enterprises, Collection<UUID> schools, @Nullable ProposalState state, @Nullable Side side);

    Optional<Named> find(UUID id);
}
