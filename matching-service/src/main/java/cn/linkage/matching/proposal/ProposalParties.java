package cn.linkage.matching.proposal;

import cn.linkage.matching.agreement.Parties;
import java.util.Optional;
import java.util.UUID;

/** Who the two parties of a proposal are. */
public interface ProposalParties {

    /** Empty where there is no such proposal. */
    Optional<Parties> of(UUID proposalId);
}
