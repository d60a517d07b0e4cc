package cn.linkage.matching.proposal.adapter.web;

import cn.linkage.contracts.codes.Side;
import cn.linkage.matching.proposal.model.DeclineReason;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about proposals. */
final class ProposalRequests {

    private static final String FOR_BOTH_SIDES = "仅当本人同时属于双方时需要 / only needed by a person who belongs to both sides";

    private ProposalRequests() {}

    @Schema(name = "NewProposal")
    record NewProposal(
            @NotNull UUID offerId,
            @NotNull UUID needId,
            @NotNull @Min(1) @Max(1_000_000_000) Integer quantity,
            @Schema(description = FOR_BOTH_SIDES) @Nullable Side side) {}

    @Schema(name = "AcceptProposal")
    record Accept(
            @Schema(description = "不填则全部接受 / left out: all of it") @Min(1) @Nullable
            Integer quantity,

            @Schema(description = FOR_BOTH_SIDES) @Nullable Side side) {}

    @Schema(name = "DeclineProposal")
    record Decline(
            @NotNull DeclineReason reasonCode,

            @Schema(description = "仅本单位可见 / shown to the own side only") @Size(max = 1000) @Nullable
            String comment,

            @Schema(description = FOR_BOTH_SIDES) @Nullable Side side) {}
}
