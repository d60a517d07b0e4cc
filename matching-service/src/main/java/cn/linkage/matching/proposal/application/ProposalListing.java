package cn.linkage.matching.proposal.application;

import cn.linkage.matching.proposal.model.Proposal;
import cn.linkage.matching.proposal.model.ProposalState;
import cn.linkage.starter.paging.Limit;
import cn.linkage.starter.paging.Page;
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
     * Proposals of these organisations, newest first.
     *
     * @param enterprises whose proposals as givers are shown
     * @param schools whose proposals as receivers are shown
     */
    Page<Named> list(
            Collection<UUID> enterprises,
            Collection<UUID> schools,
            @Nullable ProposalState state,
            @Nullable String cursor,
            Limit limit);

    Optional<Named> find(UUID id);
}
