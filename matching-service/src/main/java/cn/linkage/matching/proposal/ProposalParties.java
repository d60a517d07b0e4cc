package cn.linkage.matching.proposal;

import java.util.Optional;
import java.util.UUID;

/** Who the two parties of a proposal are. */
public interface ProposalParties {

    record Parties(UUID enterpriseId, UUID schoolId) {}

    /** Empty where there is no such proposal. */
    Optional<Parties> of(UUID proposalId);
}
